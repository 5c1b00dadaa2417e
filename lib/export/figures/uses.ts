import { isRecord } from "@/lib/data/is-record";

/** What the dialog beside a picture says, by the names of the messages. */
export const USE_WORDS = [
  "title",
  "close",
  "files",
  "csvHint",
  "jsonHint",
  "pngHint",
  "svgHint",
  "embed",
  "embedHint",
  "link",
  "cite",
  "copy",
  "share",
  "copied",
  "notCopied",
  "loading",
  "working",
  "saved",
  "terms",
  "unread",
  "unmade",
  "failed",
  "retry",
  "english",
  "by",
] as const;

/** Finished sentences of the reader's language; `saved` has a slot for `{file}`, and `by` is the site's name. */
export type UseWords = Record<(typeof USE_WORDS)[number], string>;

/** A dataset in the reader's words. */
export type UsedDataset = {
  name: string;
  /** "en" where the language has no name for it. */
  nameIn: string | null;
  publisher: string;
  edition: string;
  /** What may be done with it, in a sentence. */
  terms: string;
  /** The same in a word for programs, as "share-alike"; null for our own records. */
  reuse: string | null;
  /** Of the page that says all about it. */
  href: string;
  /** Why the whole is not handed out, and where to ask for it; null where it is. */
  refusal: { why: string; address: string | null } | null;
};

/** The file that is loaded when somebody first uses a picture. */
export type Uses = { words: UseWords; datasets: Record<string, UsedDataset> };

/**
 * The file as it came.
 * @throws where it is not what this version of the site writes
 */
export function parseUses(value: unknown): Uses {
  if (!isUses(value)) throw new TypeError("this is no list of uses");
  return value;
}

function isUses(value: unknown): value is Uses {
  if (!isRecord(value) || !isRecord(value.words) || !isRecord(value.datasets)) return false;
  const { words, datasets } = value;
  return USE_WORDS.every((key) => typeof words[key] === "string") && Object.values(datasets).every(isDataset);
}

function isDataset(value: unknown): value is UsedDataset {
  if (!isRecord(value)) return false;
  const { name, publisher, edition, terms, href, nameIn, reuse, refusal } = value;
  return (
    [name, publisher, edition, terms, href].every((text) => typeof text === "string") &&
    isTextOrNull(nameIn) &&
    isTextOrNull(reuse) &&
    (refusal === null || isRefusal(refusal))
  );
}

function isRefusal(value: unknown): boolean {
  return isRecord(value) && typeof value.why === "string" && isTextOrNull(value.address);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}
