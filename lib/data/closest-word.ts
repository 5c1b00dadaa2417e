/**
 * The candidate that differs least from the word, or undefined where none is close: at most a third of the
 * word's letters (rounded up) are to be added, dropped or changed. `closestWord("rnak", ["rank"])` is "rank".
 */
export function closestWord(word: string, candidates: readonly string[]): string | undefined {
  return closestWords(word, candidates)[0];
}

/** All that differ as little as the closest one. */
function closestWords(word: string, candidates: readonly string[]): string[] {
  const distances = candidates.map((candidate) => editDistance(word, candidate));
  const least = Math.min(...distances);
  if (least > Math.ceil(word.length / 3)) return [];
  return candidates.filter((_, i) => distances[i] === least);
}

/** Levenshtein's distance, a row of the table at a time. */
export function editDistance(from: string, to: string): number {
  const letters = [...to];
  let distance = letters.length;
  let row = letters.map((_, j) => j + 1);
  for (const [i, letter] of [...from].entries()) {
    let corner = i;
    distance = i + 1;
    row = row.map((above, j) => {
      distance = Math.min(corner + (letter === letters[j] ? 0 : 1), above + 1, distance + 1);
      corner = above;
      return distance;
    });
  }
  return distance;
}

const MOST_SUGGESTED = 5;

/**
 * `Did you mean "rank"?`, or the other sentence where nothing is close. Of several that are equally close each is
 * named, if they are few: a code of three letters is near to many others, and the first need not be the one meant.
 */
export function suggest(word: string, candidates: readonly string[], otherwise: string): string {
  const closest = closestWords(word, candidates);
  if (closest.length === 0 || closest.length > MOST_SUGGESTED) return otherwise;
  return `Did you mean ${closest.map((each) => JSON.stringify(each)).join(" or ")}?`;
}
