import { describe, expect, it } from "vitest";
import { loadEdition } from "@/lib/data/load";
import { recoverWeights } from "@/lib/ranking/recover-weights";
import { toReport } from "@/scripts/weights-recover/to-report";
import { wholeParts } from "@/scripts/weights-recover/whole-parts";

const edition = loadEdition("global-ai-index", "2021");
if (!edition?.weights) throw new Error("data/ has no weights of the Global AI Index 2021");
const { weights } = edition;
const recovery = recoverWeights({ ...edition, weights }, { min: 0, max: 100 });

describe("npm run weights:recover", () => {
  it("prints each pillar's coefficients, their standard errors and parts, and that the file agrees", () => {
    const lines = toReport(edition, weights, recovery, []).split("\n");
    expect(lines[0]).toBe("global-ai-index 2021: 62 places, printed to 0.01, weights recovered");
    const talent = lines.find((line) => line.startsWith("  talent"))?.split(/\s+/);
    expect(talent?.slice(7)).toEqual(["0.22861", "0.00005", "0.20831", "5.000"]);
    expect(lines.at(-1)).toBe("✓ the file agrees");
  });

  it("prints where the file disagrees, with both figures and the tolerance", () => {
    const fault = { what: "the factor", written: 1.2, found: 1.0974, tolerance: 0.00055 };
    expect(toReport(edition, weights, recovery, [fault]).split("\n").at(-1)).toBe(
      "✗ the factor: the file has 1.2, the fit 1.09740, further than 0.00055",
    );
  });

  it.each([
    { shares: [0.2083333333, 0.125, 0.0416666667], parts: 24 },
    { shares: [1 / 3, 1 / 3, 1 / 3], parts: 3 },
    { shares: [0.1575, 0.0899], parts: null },
  ])("shows shares in $parts parts where these are whole", ({ shares, parts }) => {
    expect(wholeParts(shares)).toBe(parts);
  });
});
