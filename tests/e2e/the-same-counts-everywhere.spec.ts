import { createHash } from "node:crypto";
import { build } from "esbuild";
import { GOLDEN_TRIALS } from "../lib/ranking/trials/golden-trials";
import { DESK, expect, test } from "./site";

const SCRIPT = `
  import { toTrialScores } from "@/lib/ranking/trials/count-ranks";
  import { countTrials } from "@/lib/ranking/trials/run-trials";
  export const count = ({ rows, ...request }) =>
    Array.from(countTrials({ ...request, scores: toTrialScores(rows) }).counts);
`;

test(
  "trial weightings give the very counts in the browser that they give at build",
  DESK,
  async ({ page }) => {
    const { outputFiles } = await build({
      stdin: { contents: SCRIPT, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: "iife",
      globalName: "trials",
    });
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const counts: unknown = await page.evaluate(
      (request) => Reflect.get(window, "trials").count(request),
      GOLDEN_TRIALS.request,
    );
    expect(Array.isArray(counts)).toBe(true);
    expect(createHash("sha256").update(String(counts)).digest("hex")).toBe(GOLDEN_TRIALS.sha256);
  },
);
