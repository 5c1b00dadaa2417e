/** A place named beside the stairs of the settled order; `at` is its position, from 0. */
export type SettledMark = { id: string; name: string; at: number };

export type LaidMark = SettledMark & {
  /** Of its step on the diagonal, as far from the beginning as from the top. */
  step: number;
  /** Of the middle of its name, below the step where another name stands there. */
  nameAt: number;
};

/** Names at least so far apart, one under another, beside steps of that size; in the order of their positions. */
export function laySettledMarks(marks: readonly SettledMark[], cell: number, gap: number): LaidMark[] {
  let last = -gap;
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      const step = (mark.at + 0.5) * cell;
      last = Math.max(step, last + gap);
      return { ...mark, step, nameAt: last };
    });
}
