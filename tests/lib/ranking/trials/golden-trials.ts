/** Trials whose counts are the same wherever they are made, and the hash of those counts, joined by commas. */
export const GOLDEN_TRIALS = {
  request: {
    rows: [
      [100, 100, 96, 100],
      [26, 66, 70, 54],
      [30, 50, 55, 25],
      [32, 27, 90, 23],
      [4, 20, 67, 3],
      [5, 19, 60, 3],
      [42, 14, 45, 17],
    ],
    parameters: [8.5, 4.25, 0.75, 6],
    draws: 10_000,
    seed: 2024,
  },
  sha256: "e837878ede0315ad9e868421346f1ea24e9fe5edd02a1c18f791058d9db3f067",
} as const;
