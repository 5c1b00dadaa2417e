import { spawnSync } from "node:child_process";
import type { DataFolder } from "../assemble-dataset";

const DATA = "data";
const SHORT_HASH = 7;
const LARGEST_OUTPUT_BYTES = 1_000_000_000;

/**
 * The JSON files of `data/` as a git revision has them, read into memory: the work tree stays as it is. Its name is
 * `{revision}:data`, as git writes it, so that `git show` finds what messages name. Without a revision it is the merge
 * base with origin/main, else with main, else HEAD.
 * @throws where there is no repository, no such revision or no data in it, with a sentence that says what to do
 */
export function readRevision(revision?: string): DataFolder {
  git(["rev-parse", "--is-inside-work-tree"], noRepository);
  const { hash, name } = revision === undefined ? defaultBase() : named(revision);
  const entries = git(["ls-tree", "-r", "-z", hash, "--", `${DATA}/`], (said) => said)
    .toString("utf8")
    .split("\0")
    .flatMap(toEntry)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (entries.length === 0) throw new Error(`${name} has no JSON file in ${DATA}/ below this folder.`);
  const texts = readBlobs(entries.map(({ blob }) => blob));
  return {
    name: `${name}:${DATA}`,
    files: entries.map(({ path }, i) => ({ path: path.slice(DATA.length + 1), text: texts[i] ?? "" })),
  };
}

function named(revision: string) {
  const hash = commitOf(revision);
  if (hash) return { hash, name: revision === hash ? hash.slice(0, SHORT_HASH) : revision };
  throw new Error(
    `There is no revision ${JSON.stringify(revision)} here. Fetch it (git fetch origin), or name another, such as HEAD.`,
  );
}

function defaultBase() {
  for (const branch of ["origin/main", "main"]) {
    const base = commitOf(branch) ? tryGit(["merge-base", "HEAD", branch]) : undefined;
    const hash = base?.toString("utf8").trim();
    if (hash) return { hash, name: hash.slice(0, SHORT_HASH) };
  }
  const hash = commitOf("HEAD");
  if (hash) return { hash, name: "HEAD" };
  throw new Error("This repository has no commit yet, so there is nothing to compare with.");
}

function commitOf(revision: string): string | undefined {
  const found = tryGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  return found?.toString("utf8").trim();
}

type Entry = { path: string; blob: string };

/** A plain JSON file out of "100644 blob {hash}\t{path}"; links and what else may lie there are passed over. */
function toEntry(line: string): Entry[] {
  const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+\.json)$/s.exec(line) ?? [];
  return blob && path ? [{ path, blob }] : [];
}

/** The texts of the blobs in their order, by one process for all. */
function readBlobs(blobs: readonly string[]): string[] {
  const output = git(["cat-file", "--batch"], (said) => said, blobs.map((blob) => `${blob}\n`).join(""));
  let offset = 0;
  return blobs.map(() => {
    const start = output.indexOf("\n", offset) + 1;
    const size = Number(output.subarray(offset, start).toString("utf8").trim().split(" ").at(-1));
    offset = start + size + 1;
    return output.subarray(start, start + size).toString("utf8");
  });
}

function noRepository(said: string): string {
  const reason = /not a git repository/i.test(said)
    ? "This is no git repository"
    : `git cannot read here (${said})`;
  return `${reason}, so there is no revision to compare with. Give a folder: npm run data:diff -- --base-folder <folder>`;
}

/** What git prints. Throws, with what `explain` makes of git's own words, where it fails. */
function git(args: readonly string[], explain: (said: string) => string, input = ""): Buffer {
  const { error, status, stdout, stderr } = run(args, input);
  if (error) throw new Error(`git could not be run (${error.message}). Give a folder with --base-folder.`);
  if (status !== 0) throw new Error(explain(stderr.toString("utf8").trim()));
  return stdout;
}

function tryGit(args: readonly string[]): Buffer | undefined {
  const { status, stdout } = run(args, "");
  return status === 0 ? stdout : undefined;
}

function run(args: readonly string[], input: string) {
  return spawnSync("git", args, { input, maxBuffer: LARGEST_OUTPUT_BYTES });
}
