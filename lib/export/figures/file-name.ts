const LONGEST_TITLE = 80;
/** Of the whole name: most systems take 255. */
const LONGEST_BYTES = 200;

/** Separators of folders, what shells and Windows reserve, and characters that nobody sees. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;

/** Joiners shape letters in Hindi and join what is one picture: they are seen by what they do. */
const JOINERS = /[\u200c\u200d]/;

/** Names that Windows keeps for devices, whatever follows their first dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A name for a file, of a title in any script: what no system takes is left out, and it is cut between characters that
 * people see as one. The note is never cut.
 * @param note what follows the title: "global-ai-index-2024, restricted"; empty for none
 * @param ending without its dot
 * @param fallback where nothing of the title can stand in a name
 */
export function fileName(title: string, note: string, ending: string, fallback: string): string {
  const behind = note === "" ? "" : ` - ${clean(note)}`;
  const room = { characters: LONGEST_TITLE, bytes: LONGEST_BYTES - bytesOf(behind) };
  const name = cut(clean(title), room) || fallback;
  return `${name.replace(DEVICES, "_$1")}${behind}.${ending}`;
}

function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(NOT_IN_NAMES, (run) => (JOINERS.test(run) ? run.replace(/[^\u200c\u200d]/g, "") : " "))
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
}

function cut(text: string, room: { characters: number; bytes: number }): string {
  let kept = "";
  let characters = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    characters += 1;
    if (characters > room.characters || bytesOf(kept + segment) > room.bytes) break;
    kept += segment;
  }
  return kept.replace(/[\s.]+$/, "");
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
