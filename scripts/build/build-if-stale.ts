import { rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../run-command";
import { hashInputs } from "./inputs";
import { readSettings } from "./settings";
import { isFresh, removeStamp, writeStamp } from "./stamp";

const COMMANDS = [
  ["tsx", "scripts/data-check.ts"],
  ["tsx", "scripts/prepare.ts"],
  ["tsx", "scripts/draw.ts"],
  ["tsx", "scripts/social.ts"],
  ["next", "build"],
  ["tsx", "scripts/finish.ts"],
] as const;

/** Without its checks React draws a chart in two thirds of the time; pages leave so much behind that V8 needs room. */
const ENVIRONMENT = {
  NODE_ENV: "production",
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`.trim(),
};

/** What `next build` has copied to out/: gigabytes. */
const PRERENDERED = ".next/server/app";

/** Builds out/ unless it stands for the present inputs. The stamp is gone while a build runs. */
export async function buildIfStale(root = process.cwd()): Promise<void> {
  const inputsHash = hashInputs(root, readSettings(process.env));
  if (isFresh(root, inputsHash)) {
    console.log("build: out/ is up to date");
    return;
  }
  const startedAt = performance.now();
  removeStamp(root);
  for (const [command, ...args] of COMMANDS) await runStep(command, args);
  rmSync(join(root, PRERENDERED), { recursive: true, force: true });
  writeStamp(root, inputsHash);
  console.log(`build: done in ${secondsSince(startedAt)} s`);
}

function secondsSince(startedAt: number): string {
  return ((performance.now() - startedAt) / 1000).toFixed(1);
}

async function runStep(command: string, args: readonly string[]): Promise<void> {
  const startedAt = performance.now();
  const name = [command, ...args].join(" ");
  const { code } = await runCommand(command, args, ENVIRONMENT);
  if (code !== 0) throw new Error(`build: stopped, "${name}" failed.`);
  console.log(`build: ${name}: ${secondsSince(startedAt)} s`);
}
