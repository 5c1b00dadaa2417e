/**
 * The candidate that differs least from the word, or undefined where none is close: at most a third of the
 * word's letters (rounded up) are to be added, dropped or changed. `closestWord("rnak", ["rank"])` is "rank".
 */
export function closestWord(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.ceil(word.length / 3);
  const near = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

/** Levenshtein's distance, a row of the table at a time. */
function editDistance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()];
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** `Did you mean "rank"?`, or the other sentence where nothing is close. */
export function suggest(word: string, candidates: readonly string[], otherwise: string): string {
  const closest = closestWord(word, candidates);
  return closest === undefined ? otherwise : `Did you mean ${JSON.stringify(closest)}?`;
}
