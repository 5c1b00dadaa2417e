/** Numbers from 0 up to but not including 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = () => number;

/** Throws where there is nothing to pick from. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error("Nothing to pick from");
  return picked;
}

/** One letter or digit of the text, another of the same sort. */
export function changeLetter(random: Random, text: string): string {
  const sorts = ["abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"] as const;
  const sortOf = (letter: string) => sorts.find((sort) => sort.includes(letter));
  const at = pick(
    random,
    [...text].flatMap((letter, i) => (sortOf(letter) ? [i] : [])),
  );
  const old = text.charAt(at);
  const others = [...(sortOf(old) ?? "")].filter((letter) => letter !== old);
  return text.slice(0, at) + pick(random, others) + text.slice(at + 1);
}
