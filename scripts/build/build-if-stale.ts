import { runCommand } from "../run-command";
import { hashInputs } from "./inputs";
import { readSettings } from "./settings";
import { isFresh, removeStamp, writeStamp } from "./stamp";

const COMMANDS = [
  ["tsx", "scripts/data-check.ts"],
  ["tsx", "scripts/prepare.ts"],
  ["tsx", "scripts/draw.ts"],
  ["next", "build"],
  ["tsx", "scripts/finish.ts"],
] as const;

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
  writeStamp(root, inputsHash);
  console.log(`build: done in ${secondsSince(startedAt)} s`);
}

function secondsSince(startedAt: number): string {
  return ((performance.now() - startedAt) / 1000).toFixed(1);
}

async function runStep(command: string, args: readonly string[]): Promise<void> {
  const startedAt = performance.now();
  const name = [command, ...args].join(" ");
  const { code } = await runCommand(command, args);
  if (code !== 0) throw new Error(`build: stopped, "${name}" failed.`);
  console.log(`build: ${name}: ${secondsSince(startedAt)} s`);
}
