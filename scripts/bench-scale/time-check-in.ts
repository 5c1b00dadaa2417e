import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How long a copy of the project takes to check its data by its own rules, in ms. Throws where there is a fault. */
export async function timeCheckIn(copy: string): Promise<number> {
  const { stdout } = await run("npx", ["tsx", "scripts/bench-scale/print-check-time.ts"], { cwd: copy });
  return Number(stdout);
}
