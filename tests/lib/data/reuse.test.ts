import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBulkAllowed, strictestReuse } from "@/lib/data/reuse";
import { type Reuse, sourcesSchema } from "@/lib/data/schema";

const ALLOWED = {
  open: true,
  "share-alike": true,
  "non-commercial": true,
  "no-derivatives": true,
  unknown: false,
  restricted: false,
} as const satisfies Record<Reuse, boolean>;

const EVERY = sourcesSchema.element.shape.terms.shape.reuse.options;

const anyTerms = fc.array(fc.constantFrom(...EVERY));

describe("isBulkAllowed", () => {
  it.each(EVERY)("knows whether a whole set under one term may be handed out: %s", (reuse) => {
    expect(isBulkAllowed([reuse], false)).toBe(ALLOWED[reuse]);
  });

  it.each(EVERY)("hands out all where the deployment says it may: %s", (reuse) => {
    expect(isBulkAllowed([reuse], true)).toBe(true);
  });

  it("lets the strictest of several sources count", () => {
    expect(isBulkAllowed(["open", "share-alike"], false)).toBe(true);
    expect(isBulkAllowed(["open", "open", "restricted"], false)).toBe(false);
    expect(isBulkAllowed(["unknown", "open"], false)).toBe(false);
  });

  it("hands out what names no source: our own records", () => {
    expect(isBulkAllowed([], false)).toBe(true);
  });

  it("is never made looser by a further source, and does not depend on their order", () => {
    fc.assert(
      fc.property(anyTerms, fc.constantFrom(...EVERY), (terms, more) => {
        const before = isBulkAllowed(terms, false);
        const after = isBulkAllowed([...terms, more], false);
        expect(after && !before).toBe(false);
        expect(isBulkAllowed([more, ...terms], false)).toBe(after);
      }),
    );
  });
});

describe("strictestReuse", () => {
  it("puts restricted above unknown, and both above all that may be handed out", () => {
    expect(strictestReuse(["unknown", "restricted", "open"])).toBe("restricted");
    expect(strictestReuse(["no-derivatives", "unknown"])).toBe("unknown");
    expect(strictestReuse(["non-commercial", "share-alike", "open"])).toBe("non-commercial");
    expect(strictestReuse([])).toBeNull();
  });

  it("is one of the terms themselves", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const strictest = strictestReuse(terms);
        expect(strictest === null ? terms.length === 0 : terms.includes(strictest)).toBe(true);
      }),
    );
  });
});
