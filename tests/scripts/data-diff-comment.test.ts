import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentBody, LONGEST_DIFF, MARKER } from "../../.github/scripts/data-diff-comment";
import { makeFolder } from "./temporary-folder";

const GITHUB_LONGEST = 65_536;

describe("commentBody", () => {
  it("leaves words, headings and tables as they are", () => {
    const diff =
      "## Ranks\n\n| Country | Old | New |\n|---|---|---|\n| Brazil | 30th | **29th** → `rows[3].rank` |";
    expect(commentBody(diff)).toBe(`${MARKER}\n### What this does to the data\n\n${diff}\n`);
  });

  it("says that nothing changes any more where the diff is empty", () => {
    expect(commentBody(" \n")).toContain("no longer changes the data");
  });

  it.each([
    ["a mention", "@everyone", /@\w/],
    ["a mention in an entity", "&#64;everyone", /&#?\w/],
    ["a link", "[a](//evil.example)", /\]\(/],
    ["a link of two parts", "[a]: //evil.example", /\]:/],
    ["an image", "![a](x.png)", /\]\(/],
    ["an address", "https://evil.example", /:\/\//],
    ["an address without scheme", "WWW.evil.example", /www\./i],
    ["a tag", "<img src=x onerror=alert(1)>", /<\w/],
    ["a comment that hides", "<!-- hidden -->", /<!--(?! ai-standings)/],
    ["our own marker", `x ${MARKER}`, /x <!--/],
    ["another issue", "#12 and gh-12", /#\d|gh-\d/i],
    ["a diagram", "```mermaid\ngraph TD\n```", /```/],
    ["a formula", "$$x$$", /\$\$/],
    ["a turn of the writing direction", "a\u202eb", /\u202e/],
    ["a control character", "a\u0000\u001bb", /(?!\n)\p{Cc}/u],
  ])("takes apart %s", (_, diff, live) => {
    expect(commentBody(diff)).not.toMatch(live);
  });

  it("leaves nothing alive in any text made of such parts", { timeout: 30_000 }, () => {
    const parts = [
      "@",
      "&",
      "<",
      "](",
      "]:",
      "://",
      "www.",
      "#1",
      "\\",
      "`",
      "~",
      "$",
      "a",
      "[",
      "\n",
      "\u200b",
      "sub>",
    ];
    const live = /@\w|&\w|&#|<(?!\/?sub>)[\w/!?]|\]\(|\]:|:\/\/|www\.|#\d|`{3}|~{3}|\$\$/i;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (chosen) => {
        const body = commentBody(chosen.join(""));
        expect(body.slice(MARKER.length)).not.toMatch(live);
      }),
      { numRuns: 2000 },
    );
  });

  it("is short enough for GitHub, cut after a whole line", () => {
    const body = commentBody("| a | row |\n".repeat(20_000));
    expect(body.length).toBeLessThan(GITHUB_LONGEST);
    expect(body).toContain("| a | row |\n\nThe rest is too long");
    expect(commentBody("&".repeat(10 * LONGEST_DIFF)).length).toBeLessThan(GITHUB_LONGEST);
  });
});

const TOOLS = ["bash", "jq", "zip", "unzip"];
const hasTools = TOOLS.every((tool) => spawnSync(tool, ["--version"]).error === undefined);

/** Answers as GitHub would, from files beside it, and writes down what it is asked to post. */
const GH = `#!/usr/bin/env bash
here=$(dirname "$0")
echo "$*" >> "$here/calls"
case "$*" in
  *"-X PATCH"*|*"-X POST"*) cp "\${@: -1}" "$here/posted.json" ;;
  *"/pulls "*) cat "$here/pulls.json" ;;
  *"/zip") cat "$here/artifact.zip" ;;
  *"/artifacts "*) cat "$here/artifacts.json" ;;
  *"/comments?"*) cat "$here/comments.json" ;;
esac
`;
const NODE = `#!/usr/bin/env bash\nexec "${process.execPath}" --import tsx "$@"\n`;

interface Github {
  diff: string;
  entry?: string;
  pulls?: unknown;
  size?: number;
  comments?: unknown;
}

const PULLS = [
  { number: 6, head: { sha: "old" } },
  { number: 7, head: { sha: "abc" } },
];

function post({ diff, entry = "data-diff.md", pulls = PULLS, size = 300, comments = [] }: Github) {
  const folder = makeFolder({
    gh: GH,
    node: NODE,
    [entry]: diff,
    "pulls.json": JSON.stringify(pulls),
    "artifacts.json": JSON.stringify({ artifacts: [{ id: 5, size_in_bytes: size }] }),
    "comments.json": JSON.stringify(comments),
  });
  for (const tool of ["gh", "node"]) chmodSync(join(folder, tool), 0o755);
  execFileSync("zip", ["-q", "artifact.zip", entry], { cwd: folder });
  const run = spawnSync("bash", [".github/scripts/post-data-diff.sh"], {
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: [folder, process.env.PATH ?? ""].join(delimiter),
      GITHUB_REPOSITORY: "owner/name",
      RUN_ID: "1",
      HEAD_SHA: "abc",
      HEAD_OWNER: "stranger",
      HEAD_BRANCH: "a branch; rm -rf $HOME",
    },
  });
  const posted = join(folder, "posted.json");
  return {
    status: run.status,
    said: run.stdout + run.stderr,
    calls: readFileSync(join(folder, "calls"), "utf8"),
    posted: existsSync(posted) ? readFileSync(posted, "utf8") : null,
  };
}

describe.skipIf(!hasTools)("posting the data diff", { timeout: 30_000 }, () => {
  it("writes one comment, on the pull request whose head was run", () => {
    const { status, calls, posted } = post({ diff: "| Brazil | @all |" });
    expect(status).toBe(0);
    expect(calls).toContain("-X POST repos/owner/name/issues/7/comments");
    expect(posted).toBe(JSON.stringify({ body: commentBody("| Brazil | @all |") }));
  });

  it("rewrites its own comment and nobody else's", () => {
    const comments = [
      { id: 1, user: { login: "stranger" }, body: `${MARKER}\nmine` },
      { id: 2, user: { login: "github-actions[bot]" }, body: `another's words, and ${MARKER}` },
      { id: 3, user: { login: "github-actions[bot]" }, body: `${MARKER}\nold` },
    ];
    const { calls } = post({ diff: "new", comments });
    expect(calls).toContain("-X PATCH repos/owner/name/issues/comments/3");
    expect(calls).not.toContain("-X POST");
  });

  it("takes back what it said where the data no longer changes, and else keeps silent", () => {
    const comments = [{ id: 3, user: { login: "github-actions[bot]" }, body: `${MARKER}\nold` }];
    expect(post({ diff: "", comments }).posted).toContain("no longer changes");
    expect(post({ diff: "" })).toMatchObject({ status: 0, posted: null });
  });

  it("says nothing of a commit that is no longer the head", () => {
    expect(post({ diff: "late", pulls: PULLS.slice(0, 1) })).toMatchObject({ status: 0, posted: null });
  });

  it("refuses an artifact that is too large, or holds another file", () => {
    expect(post({ diff: "x", size: 5_000_000 })).toMatchObject({ status: 1, posted: null });
    expect(post({ diff: "x", entry: "run-me.sh" })).toMatchObject({ status: 1, posted: null });
  });

  it("reads no more than its limit of a file that unpacks into much", () => {
    const { status, posted } = post({ diff: "0 of nothing\n".repeat(100_000) });
    expect(status).toBe(0);
    expect(posted?.length).toBeLessThan(GITHUB_LONGEST * 1.1);
  });

  it("hands the branch's name to GitHub as a value, whatever it is", () => {
    expect(post({ diff: "x" }).calls).toContain("-f head=stranger:a branch; rm -rf $HOME");
  });
});
