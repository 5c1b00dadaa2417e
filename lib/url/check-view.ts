import { collectDropped, type Dropped, unknownParameters, valuesOf } from "./query-choices";

/** The sentence that a reader checks and shares. */
export type CheckView = { text: string };

type DroppedKind = "unknown-parameter";

export type DecodedCheckView = { view: CheckView; dropped: Dropped<DroppedKind>[] };

const TEXT = "t";
const PARAMETERS: ReadonlySet<string> = new Set([TEXT]);

/** Reads `?t=…`; of several the first holds, and the others are dropped. It never throws. */
export function decodeCheckView(search: string): DecodedCheckView {
  const { drop, dropped } = collectDropped<DroppedKind>();
  const parameters = new URLSearchParams(search);
  for (const parameter of unknownParameters(parameters, PARAMETERS)) drop("unknown-parameter", parameter);
  const [text = "", ...others] = valuesOf(parameters, TEXT);
  for (const other of others) drop("unknown-parameter", `${TEXT}=${other}`);
  return { view: { text }, dropped: dropped() };
}

/** Writes the query that `decodeCheckView` reads back as the same view; empty for no text. */
export function encodeCheckView({ text }: CheckView): string {
  return text.trim() ? `?${new URLSearchParams({ [TEXT]: text })}` : "";
}
