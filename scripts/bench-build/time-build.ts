import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export type BuildTime = {
  seconds: number;
  /** The most that all its processes held together, shared pages counted once. */
  peakBytes: number;
  /** Seconds a step, by the command as the build prints it: "next build". */
  steps: ReadonlyMap<string, number>;
};

const SAMPLE_MS = 500;
const STEP_LINE = /^build: (.+): ([\d.]+) s$/gm;

/** Builds what stands in a folder and passes on what is printed. Throws where the build fails. */
export function timeBuild(folder: string): Promise<BuildTime> {
  return new Promise((settle, fail) => {
    const startedAt = performance.now();
    let peakBytes = 0;
    let output = "";
    const child = spawn("npm", ["run", "build"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    const timer = setInterval(() => {
      peakBytes = Math.max(peakBytes, heldBy(child.pid ?? 0));
    }, SAMPLE_MS);
    child.on("close", (code) => {
      clearInterval(timer);
      if (code !== 0) fail(new Error(`the build in ${folder} failed.`));
      else settle({ seconds: (performance.now() - startedAt) / 1000, peakBytes, steps: readSteps(output) });
    });
  });
}

/** Seconds by step, from what `npm run build` prints. */
export function readSteps(output: string): Map<string, number> {
  return new Map([...output.matchAll(STEP_LINE)].map(([, step = "", seconds]) => [step, Number(seconds)]));
}

/** The proportional set size of a process and all below it (Linux). */
function heldBy(root: number): number {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return pid === root || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + proportionalSize(pid), 0);
}

function parentOf(pid: string): number {
  return Number(readOf(`/proc/${pid}/stat`).split(") ")[1]?.split(" ")[1] ?? 0);
}

function proportionalSize(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readOf(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** A process may end while it is looked at. */
function readOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
