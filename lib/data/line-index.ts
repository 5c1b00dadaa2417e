export type Position = { line: number; column: number };

/** Finds line and column, both from 1, of an offset in a text. */
export function indexLines(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset) + 1;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
