import { describe, expect, it } from "vitest";
import { finerOrderAgrees } from "@/lib/data/rules/finer-order-agrees";
import { EDITION } from "../valid-folder";
import { ruleFaultsAfter } from "./faults-of-rule";

const FILE = `data/${EDITION}`;

describe("finer-order-agrees", () => {
  it("takes finer values that fall with the rank", () => {
    expect(ruleFaultsAfter(finerOrderAgrees)).toEqual([]);
  });

  it("refuses a finer value above that of a country that stands higher", () => {
    expect(ruleFaultsAfter(finerOrderAgrees, [EDITION, '"value": 11.72', '"value": 24.5'])).toEqual([
      `${FILE}:27 finer[1].value: 24.5, but India has 23.81 and stands higher, at rank 2. Should be at most 23.81, or a rank is wrong.`,
    ]);
  });
});
