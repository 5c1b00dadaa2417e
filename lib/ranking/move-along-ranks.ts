type Ranked = { id: string; rank: number };

/**
 * The country that an arrow, Home or End key leads to from the current one along the ranks: towards higher scores
 * with the arrow that points there on the axis (the end side, or up), which is towards rank 1. Null for other keys.
 */
export function moveAlongRanks(
  countries: readonly Ranked[],
  current: string | null,
  key: string,
  direction: "ltr" | "rtl",
): string | null {
  const towardsTop = ["ArrowUp", direction === "ltr" ? "ArrowRight" : "ArrowLeft"];
  const towardsBottom = ["ArrowDown", direction === "ltr" ? "ArrowLeft" : "ArrowRight"];
  const at = countries.findIndex(({ id }) => id === current);
  const to = towardsTop.includes(key)
    ? Math.max(0, at - 1)
    : towardsBottom.includes(key)
      ? Math.min(countries.length - 1, at + 1)
      : key === "Home"
        ? 0
        : key === "End"
          ? countries.length - 1
          : null;
  return to === null ? null : (countries[to]?.id ?? null);
}
