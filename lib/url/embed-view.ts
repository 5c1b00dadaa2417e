import { collectDropped, type Dropped, unknownParameters, valuesOf } from "./query-choices";

export const EMBED_THEMES = ["auto", "light", "dark"] as const;

/** `auto` is what the reader's system has. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export type EmbedView = {
  theme: EmbedTheme;
  /** What the address chooses of the picture, as `pin=rus,ind`; empty where it chooses nothing. */
  chosen: string;
};

type DroppedKind = "unknown-parameter";

export type DecodedEmbedView = { view: EmbedView; dropped: Dropped<DroppedKind>[] };

/**
 * Reads `?theme=dark&pin=rus,ind`. What neither every embed nor this picture knows is left out and listed in `dropped` as it
 * stood; it never throws. What is chosen of the picture is passed on unread.
 * @param choices the keys that this picture knows
 */
export function decodeEmbedView(search: string, choices: readonly string[]): DecodedEmbedView {
  const { drop, dropped } = collectDropped<DroppedKind>();
  const parameters = new URLSearchParams(search);
  const known = new Set(["theme", ...choices]);
  for (const parameter of unknownParameters(parameters, known)) drop("unknown-parameter", parameter);
  let theme: EmbedTheme = "auto";
  for (const value of valuesOf(parameters, "theme")) {
    const found = EMBED_THEMES.find((one) => one === value.trim().toLowerCase());
    if (found) theme = found;
    else drop("unknown-parameter", `theme=${value}`);
  }
  const chosen = [...parameters].filter(([key, value]) => choices.includes(key) && value.trim());
  return {
    view: { theme, chosen: new URLSearchParams(chosen).toString().replaceAll("%2C", ",") },
    dropped: dropped(),
  };
}

/** Writes the query that `decodeEmbedView` reads back as the same view; empty for the default. */
export function encodeEmbedView({ theme, chosen }: EmbedView): string {
  const parts = [theme === "auto" ? "" : `theme=${theme}`, chosen].filter(Boolean);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
