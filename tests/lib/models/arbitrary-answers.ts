import fc from "fast-check";

/** Answers to 1 up to `most` items, any number of them right. */
export function arbitraryAnswers(most = 2000) {
  return fc
    .integer({ min: 1, max: most })
    .chain((items) => fc.record({ right: fc.integer({ min: 0, max: items }), items: fc.constant(items) }));
}
