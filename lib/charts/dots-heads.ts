import { textWidth, wrapText } from "./text-width";

/** One line of a row's name or note; the note may follow the name on its line. */
export type HeadLine = { kind: "label" | "note"; text: string; after: string | null };

type Named = { label: string; note: string };

const MAX_LABEL_PX = 180;
const NOTE_GAP_PX = 8;

/** Beside the lanes: the name, and the note under it. */
export function headBeside({ label, note }: Named, fontSize: number): HeadLine[] {
  return toLines({ label, note }, (text) => wrapText(text, fontSize, MAX_LABEL_PX));
}

/** Above the lanes: the note follows the name if there is room for both, and begins the next line if not. */
export function headAbove({ label, note }: Named, fontSize: number, width: number): HeadLine[] {
  const wrap = (text: string) => wrapText(text, fontSize, width);
  const labels = toLines({ label, note: "" }, wrap);
  const last = labels.at(-1);
  if (!last || !note) return toLines({ label, note }, wrap);
  const together = textWidth(last.text, fontSize) + NOTE_GAP_PX + textWidth(note, fontSize);
  if (together > width) return toLines({ label, note }, wrap);
  return [...labels.slice(0, -1), { ...last, after: note }];
}

function toLines({ label, note }: Named, wrap: (text: string) => string[]): HeadLine[] {
  const line = (kind: HeadLine["kind"]) => (text: string) => ({ kind, text, after: null });
  return [...wrap(label).map(line("label")), ...wrap(note).map(withoutPoint).map(line("note"))];
}

/** "198 items ·" says with its line's end what the point says within a line. */
function withoutPoint(text: string): string {
  return text.replace(/ ·$/, "");
}
