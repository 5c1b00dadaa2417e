import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../finish/site";

export type BuildFigures = {
  pages: number;
  /** Of a build with nothing kept. */
  seconds: number;
  /** Of a second one. */
  again: number;
  /** Of all files in out/. */
  bytes: number;
  /** The most that all its processes held together, shared pages counted once. */
  peakBytes: number;
};

const SAMPLE_MS = 500;

/** Builds a copy of the project twice. Throws where a build fails. */
export async function measureBuild(folder: string): Promise<BuildFigures> {
  const cold = await build(folder);
  const second = await build(folder);
  const out = join(folder, "out");
  const files = listFiles(out);
  return {
    pages: files.filter((file) => file.endsWith(".html")).length,
    seconds: cold.seconds,
    again: second.seconds,
    bytes: files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0),
    peakBytes: cold.peakBytes,
  };
}

function build(folder: string): Promise<{ seconds: number; peakBytes: number }> {
  return new Promise((settle, fail) => {
    const startedAt = performance.now();
    let peakBytes = 0;
    const child = spawn("npm", ["run", "build"], { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
    const timer = setInterval(() => {
      peakBytes = Math.max(peakBytes, heldBy(child.pid ?? 0));
    }, SAMPLE_MS);
    child.on("close", (code) => {
      clearInterval(timer);
      if (code !== 0) fail(new Error(`the build in ${folder} failed.`));
      else settle({ seconds: (performance.now() - startedAt) / 1000, peakBytes });
    });
  });
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
