import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartInput } from "@/lib/charts/chart-input";
import { drawingFile } from "@/lib/charts/drawn-chart";
import { listFiles } from "../finish/site";
import { drawChart } from "./draw-chart";

const FOLDER = ".build/charts";

/** Drawings are kept while this is the same: the code that draws, and the versions of the libraries. */
const DRAWN_BY = ["components/charts", "lib/charts", "scripts/draw"];
const VERSIONS = "package-lock.json";

/** Draws what is not drawn yet and deletes what is not asked for any more. */
export async function drawAll(root: string, inputs: readonly ChartInput[]) {
  forgetOutdated(root);
  const files = new Map(inputs.map((input) => [drawingFile(root, input), input]));
  forgetUnused(root, [...files.keys()]);
  const missing = [...files].filter(([file]) => !existsSync(file));
  for (const [file, input] of missing) writeFileSync(file, await drawChart(input));
  return { drawn: missing.length, kept: files.size - missing.length };
}

function forgetOutdated(root: string): void {
  const folder = join(root, FOLDER);
  const stamp = join(folder, "drawn-by");
  const hash = hashOfCode(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, hash);
}

function forgetUnused(root: string, used: readonly string[]): void {
  const folder = join(root, FOLDER);
  const drawings = listFiles(folder).filter((file) => file.endsWith(".svg"));
  for (const file of drawings.map((name) => join(folder, name))) if (!used.includes(file)) rmSync(file);
}

function hashOfCode(root: string): string {
  const hash = createHash("sha256");
  const files = DRAWN_BY.flatMap((folder) => listFiles(join(root, folder)).map((file) => join(folder, file)));
  for (const file of [...files, VERSIONS]) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
