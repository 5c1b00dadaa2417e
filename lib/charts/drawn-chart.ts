import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartInput } from "./chart-input";
import { keepDrawing } from "./kept-drawings";

const FOLDER = ".build/charts";

/** The file that scripts/draw.ts writes for an input; its name is the hash of what is drawn. */
export function drawingFile(root: string, input: ChartInput): string {
  return join(root, FOLDER, `${toKey(input)}.svg`);
}

/**
 * Takes the drawing of an input out of the build folder and returns its key, which is all that a page hands to
 * `<Waterfall>` or `<DomainDots>`: the SVG itself is then sent once, not again in the page's data.
 * @throws where it was not drawn, so that no page is built without its picture.
 */
export function drawnChart(input: ChartInput, root = process.cwd()): string {
  const file = drawingFile(root, input);
  if (!existsSync(file)) {
    throw new Error(
      `No drawing of the chart "${input.summary}" (${file}). Name its input in scripts/draw/inputs.ts and run "npx tsx scripts/draw.ts".`,
    );
  }
  const key = toKey(input);
  keepDrawing(key, readFileSync(file, "utf8"));
  return key;
}

function toKey(input: ChartInput): string {
  return createHash("sha256").update(JSON.stringify(input)).digest("hex").slice(0, 16);
}
