import { present } from "@/lib/present";

export type Position = { line: number; column: number };

/** Finds line and column, both from 1, of an offset in a text. */
export function indexLines(text: string): (offset: number) => Position {
  const starts = [0];
  for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", feed + 1)) starts.push(feed + 1);
  return (offset) => {
    const before = text.slice(0, offset);
    return { line: countUpTo(starts, offset), column: offset - before.lastIndexOf("\n") };
  };
}

/** How many of the ascending numbers are at most the limit; halves what is left each time. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (present(numbers[middle], "line") <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
