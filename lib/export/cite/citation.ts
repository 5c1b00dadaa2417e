import { isRecord } from "@/lib/data/is-record";

/** A dataset's source as it is cited, before it is said where it was seen. */
export type Citation = {
  /** A line of a list of references after APA 7, in English. */
  apa: string;
  bibtex: string;
  /** An item of CSL-JSON. */
  csl: Record<string, unknown>;
};

/** By the dataset's id. */
export type Citations = Record<string, Citation>;

/**
 * The file as it came.
 * @throws where it is not what this version of the site writes
 */
export function parseCitations(value: unknown): Citations {
  if (!isCitations(value)) throw new TypeError("these are no citations");
  return value;
}

function isCitations(value: unknown): value is Citations {
  return isRecord(value) && Object.values(value).every(isCitation);
}

function isCitation(value: unknown): value is Citation {
  return (
    isRecord(value) &&
    typeof value.apa === "string" &&
    typeof value.bibtex === "string" &&
    isRecord(value.csl)
  );
}
