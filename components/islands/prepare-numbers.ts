/**
 * The first number that a browser puts into words takes it some 22 ms, in whichever language: it looks up all that it can
 * write. Of that it does 9 ms with the first collator and 13 with the first segmenter, so that no task need be long.
 */
export const PREPARE_NUMBERS: readonly (() => void)[] = [
  () => new Intl.Collator(),
  () => "Segmenter" in Intl && new Intl.Segmenter(),
  () => new Intl.NumberFormat(),
];
