/**
 * How often a bench goes round its pages.
 * @throws Error where it is no whole number from 1
 */
export function readRounds(text: string): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds is ${JSON.stringify(text)}. Give a whole number from 1.`);
  return rounds;
}
