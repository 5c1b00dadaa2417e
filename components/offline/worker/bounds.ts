export type Bounds = { most: number; mostBytes: number };

const MEGABYTE = 1_000_000;

/** What is kept at most, unpacked: together 20 MB. The page that tells of it says so. */
export const BOUNDS = {
  pages: { most: 60, mostBytes: 12 * MEGABYTE },
  files: { most: 300, mostBytes: 8 * MEGABYTE },
} as const satisfies Record<string, Bounds>;
