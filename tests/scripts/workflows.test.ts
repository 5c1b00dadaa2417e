import { existsSync, readdirSync, readFileSync } from "node:fs";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const FOLDER = ".github/workflows";

const permissions = z.record(z.string(), z.enum(["read", "write", "none"]));

const step = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});

const needs = z.union([z.string(), z.array(z.string())]).default([]);

const job = z.object({
  needs,
  "timeout-minutes": z.number().positive().max(60),
  permissions,
  steps: z.array(step).min(1),
});

/** A job that is another workflow of ours has its steps, and their ends, there. */
const call = z
  .object({ needs, permissions, uses: z.string().startsWith(`./${FOLDER}/`) })
  .transform((called) => ({ ...called, steps: [] }));

const workflow = z.object({
  name: z.string(),
  on: z.union([z.string(), z.record(z.string(), z.unknown())]),
  permissions: z.strictObject({}),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(z.string(), z.union([job, call])),
});

type Step = z.infer<typeof step>;

const files = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(`${FOLDER}/${file}`, "utf8");
  return { file, text, parsed: workflow.safeParse(parse(text)) };
});

const steps = files.flatMap(({ file, parsed }) =>
  Object.entries(parsed.data?.jobs ?? {}).flatMap(([name, { steps }]) =>
    steps.map((one, i) => ({ where: `${file} ${name}[${i}]`, ...one })),
  ),
);

/** What a workflow may write, beside each reason stands in the file itself. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  "data-diff-comment.yml": ["pull-requests"],
  "deploy.yml": ["pages", "id-token"],
  "release.yml": ["contents"],
};

/** Runs what a stranger wrote. */
const OPEN_TO_FORKS = ["check.yml", "data-diff.yml"];

const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8"))).scripts;

/** What GitHub's own parser has against a workflow, and against those that it calls. */
async function parserFaults(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const provider = {
    async getFileContent({ path }: { path: string }) {
      return { name: path, content: readFileSync(path, "utf8") };
    },
  };
  if (value) await convertWorkflowTemplate(context, value, provider, { fetchReusableWorkflowDepth: 1 });
  return context.errors.getErrors().map(({ message }) => message);
}

function triggers(on: z.infer<typeof workflow>["on"]): string[] {
  return typeof on === "string" ? [on] : Object.keys(on);
}

function namesOf(list: readonly Step[]): string[] {
  return list.flatMap(({ uses }) => uses ?? []);
}

describe("the workflows", () => {
  it("are these", () => {
    expect(files.map(({ file }) => file)).toEqual([
      "check.yml",
      "data-diff-comment.yml",
      "data-diff.yml",
      "deploy.yml",
      "release.yml",
    ]);
  });

  it.each(files)("$file is right by GitHub's own parser", async ({ file, text }) => {
    expect(await parserFaults(file, text)).toEqual([]);
  });

  it.each([
    ["timeout-minutes: 10", "timeout: 10", "Unexpected value 'timeout'"],
    ["needs: [check, build]", "needs: [chek, build]", "depends on unknown job 'chek'"],
    ["vars.SITE_URL", "var.SITE_URL", "Unrecognized named-value: 'var'"],
    ["workflows/check.yml", "workflows/release.yml", "workflow_call key is not defined"],
  ])('would not be right by it with "%s" as "%s"', async (from, to, fault) => {
    const text = readFileSync(`${FOLDER}/deploy.yml`, "utf8");
    const faults = await parserFaults("deploy.yml", text.replace(from, to));
    expect(faults.join("\n")).toContain(fault);
  });

  it.each(files)("$file grants no permission by default, and has an end to every job", ({ parsed }) => {
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it("use actions of GitHub alone, each pinned by its commit, with the version beside it", () => {
    const pinned = /^actions\/[a-z-]+@[0-9a-f]{40}$/;
    expect(namesOf(steps).filter((uses) => !pinned.test(uses))).toEqual([]);
    const lines = files.flatMap(({ text }) =>
      text.split("\n").filter((line) => /\buses: (?!\.\/)/.test(line)),
    );
    expect(lines).toHaveLength(namesOf(steps).length);
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it("pin one action to one commit everywhere", () => {
    const pins = [...new Set(namesOf(steps))];
    expect(new Set(pins.map((uses) => uses.split("@")[0])).size).toBe(pins.length);
  });

  it("never run for a stranger with our rights", () => {
    for (const { file, parsed } of files) {
      const on = triggers(parsed.data?.on ?? {});
      expect(on, file).not.toContain("pull_request_target");
      expect(on.includes("pull_request"), file).toBe(OPEN_TO_FORKS.includes(file));
    }
  });

  it.each(files)("$file writes only what it must", ({ file, parsed }) => {
    const written = Object.values(parsed.data?.jobs ?? {}).flatMap(({ permissions: granted }) =>
      Object.entries(granted).flatMap(([scope, right]) => (right === "write" ? scope : [])),
    );
    expect(written).toEqual(MAY_WRITE[file] ?? []);
  });

  it("name no secret", () => {
    for (const { file, text } of files) expect(text, file).not.toMatch(/secrets\b/);
  });

  it("put no expression into a script: values come in through the environment", () => {
    expect(steps.filter(({ run }) => run?.includes("${{")).map(({ where }) => where)).toEqual([]);
  });

  it("keep no token in a checkout", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((one) => one.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  it("give the token to no step that runs packages", () => {
    const given = steps.filter(({ env }) =>
      Object.values(env ?? {}).some((value) => value.includes("token")),
    );
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter(({ run }) => /\bnp[mx]\b/.test(run ?? "")).map(({ where }) => where)).toEqual([]);
  });

  it("run only commands that package.json has, and scripts that are there", () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    const commands = runs.flatMap((run) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((m) => m[1] ?? ""),
    );
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
    const paths = runs.flatMap((run) =>
      [...run.matchAll(/(?:\.github\/)?scripts\/[\w-]+\.\w+/g)].map((m) => m[0]),
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("post the diff after the workflow that makes it, by its name", () => {
    const made = files.find(({ file }) => file === "data-diff.yml")?.parsed.data?.name;
    const posted = files.find(({ file }) => file === "data-diff-comment.yml")?.parsed.data?.on;
    expect(posted).toMatchObject({ workflow_run: { workflows: [made], types: ["completed"] } });
  });

  it("put no site on Pages before every check of it has passed", () => {
    const jobs = files.find(({ file }) => file === "deploy.yml")?.parsed.data?.jobs ?? {};
    const writers = Object.values(jobs).filter(({ permissions: granted }) => granted.pages === "write");
    expect(writers).toHaveLength(1);
    expect(writers[0]?.needs).toEqual(["check", "build"]);
    expect(jobs.check).toMatchObject({
      uses: "./.github/workflows/check.yml",
      permissions: { contents: "read" },
    });
    expect(files.find(({ file }) => file === "check.yml")?.text).toMatch(/^ {6}- run: npm test$/m);
  });

  it("check main once, before it is deployed, and not again beside that", () => {
    const on = files.find(({ file }) => file === "check.yml")?.parsed.data?.on ?? {};
    expect(triggers(on)).toEqual(["pull_request", "workflow_call"]);
  });

  it("name no repository: the address is one setting", () => {
    for (const { file, text } of files) expect(text, file).not.toMatch(/github\.com\//);
  });
});

const formField = z.strictObject({
  type: z.enum(["markdown", "input", "textarea"]),
  id: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  attributes: z.strictObject({
    label: z.string().optional(),
    description: z.string().optional(),
    placeholder: z.string().optional(),
    value: z.string().optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});

const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  title: z.string(),
  labels: z.array(z.string()),
  body: z.array(formField).min(1),
});

describe("the issue forms", () => {
  it.each(["number-is-wrong.yml", "new-edition.yml"])(
    "%s has the shape of a form, and asks for a source",
    (file) => {
      const parsed = form.safeParse(parse(readFileSync(`.github/ISSUE_TEMPLATE/${file}`, "utf8")));
      expect(parsed.error?.issues ?? []).toEqual([]);
      const asked = parsed.data?.body.filter(({ validations }) => validations?.required).map(({ id }) => id);
      expect(asked).toContain("source");
      const ids = parsed.data?.body.flatMap(({ id }) => id ?? []) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it("number-is-wrong.yml asks for all that a correction needs", () => {
    const parsed = form.parse(parse(readFileSync(".github/ISSUE_TEMPLATE/number-is-wrong.yml", "utf8")));
    const ids = parsed.body.flatMap(({ id }) => id ?? []);
    expect(ids).toEqual(["page", "file", "line", "stands", "should", "source", "reason"]);
  });
});
