import { statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../finish/site";
import { timeBuild } from "./time-build";

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

/** Builds a copy of the project twice. Throws where a build fails. */
export async function measureBuild(folder: string): Promise<BuildFigures> {
  const cold = await timeBuild(folder);
  const second = await timeBuild(folder);
  return { ...weighOut(folder), seconds: cold.seconds, again: second.seconds, peakBytes: cold.peakBytes };
}

/** How many pages a built copy has, and the bytes of all its files. */
export function weighOut(folder: string): Pick<BuildFigures, "pages" | "bytes"> {
  const out = join(folder, "out");
  const files = listFiles(out);
  return {
    pages: files.filter((file) => file.endsWith(".html")).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0),
  };
}
