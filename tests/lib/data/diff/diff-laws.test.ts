import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffDatasets, type RecordNote } from "@/lib/data/diff/diff-datasets";
import { type Edition, editionSchema } from "@/lib/data/schema";
import { addFile, EDITION, textOf, validFolder } from "../valid-folder";
import { asSite, withoutFile } from "./folders";

const edition = editionSchema.parse(JSON.parse(textOf(validFolder(), EDITION)));

const standing = fc.record({
  rank: fc.option(fc.integer({ min: 1, max: 5 })),
  overall: fc.option(fc.integer({ min: 0, max: 6 })),
});

/** Some rows of the valid edition in any order, with any scores and ranks, well-founded or not. */
const editions: fc.Arbitrary<Edition> = fc
  .shuffledSubarray(edition.rows, { minLength: 1 })
  .chain((rows) => fc.tuple(...rows.map((row) => standing.map((changed) => ({ ...row, ...changed })))))
  .map((rows) => ({ ...edition, rows }));

/** The valid dataset, as the site's, with such an edition or without one. */
const datasets = fc.option(editions).map((content) => {
  const rest = withoutFile(validFolder(), EDITION);
  return asSite(content ? addFile(rest, EDITION, JSON.stringify(content)) : rest);
});

const RUNS = { numRuns: 15 } as const;

const subjects = (notes: readonly RecordNote[]) =>
  notes.map(({ kind, subject }) => `${kind} ${subject}`).sort();

/** Each run builds the titles of every page four times. */
const TIMEOUT_MS = 60_000;

describe("the diff of two datasets", { timeout: TIMEOUT_MS }, () => {
  it("is empty between a dataset and itself", () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const list of Object.values(diffDatasets(dataset, dataset))) expect(list).toEqual([]);
      }),
      RUNS,
    );
  });

  it("swaps old and new, in and out, made and broken when the sides are swapped", () => {
    fc.assert(
      fc.property(datasets, datasets, (a, b) => {
        const [there, back] = [diffDatasets(a, b), diffDatasets(b, a)];
        expect(subjects(back.placesIn)).toEqual(subjects(there.placesOut));
        expect(subjects(back.placesOut)).toEqual(subjects(there.placesIn));
        expect(subjects(back.added)).toEqual(subjects(there.removed));
        expect(subjects(back.removed)).toEqual(subjects(there.added));
        const turns = ({ ranks, values, titles, verdicts }: typeof there) => ({
          ranks: ranks.map(({ place, published, common }) => ({ of: place, turns: [published, common] })),
          values: values.map(({ subject, field, before, after }) => ({
            of: `${subject} ${field}`,
            turns: [{ before, after }],
          })),
          titles: titles.map(({ page, before, after }) => ({ of: page, turns: [{ before, after }] })),
          verdicts: verdicts.map(({ claim, before, after }) => ({ of: claim, turns: [{ before, after }] })),
        });
        const [forth, reverse] = [turns(there), turns(back)];
        for (const list of ["ranks", "values", "titles", "verdicts"] as const) {
          const swapped = reverse[list].map(({ of, turns: both }) => ({
            of,
            turns: both.map(({ before, after }) => ({ before: after, after: before })),
          }));
          expect(new Set(swapped.map((one) => JSON.stringify(one)))).toEqual(
            new Set(forth[list].map((one) => JSON.stringify(one))),
          );
        }
        const opposite = { made: "broken", broken: "made", changed: "changed" } as const;
        expect(back.brackets.map(({ score, kind }) => [score, opposite[kind]])).toEqual(
          there.brackets.map(({ score, kind }) => [score, kind]),
        );
      }),
      RUNS,
    );
  });
});
