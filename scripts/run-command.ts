import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";

export interface CommandResult {
  /** Null where a signal ended the command. */
  code: number | null;
  /** What it printed, which was also passed on as it came. */
  output: string;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Runs a program of node_modules/.bin, or of the PATH, and passes our own end and environment on to it. */
export function runCommand(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return new Promise((settle, fail) => {
    const env = { ...commandEnvironment(), ...environment };
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      output += chunk;
      process.stderr.write(chunk);
    });
    const stop = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, stop);
    child.on("error", fail);
    child.on("close", (code) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      settle({ code, output });
    });
  });
}

function commandEnvironment(): NodeJS.ProcessEnv {
  const path = [resolve("node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
  return { ...process.env, ...colour, PATH: path, NEXT_TELEMETRY_DISABLED: "1" };
}
