import { dateFormat } from "@/lib/i18n/formatters";
import type { Citation } from "./citation";

/** Where and when a reader saw the figures. */
export type Presented = {
  /** The site's name, which presents and does not publish. */
  by: string;
  /** In full, percent-encoded, with what the reader chose. */
  address: string;
  /** "2026-11-28" */
  retrieved: string;
};

/** What TeX would not print as it stands, in an address. */
const TEX_SIGNS = /[%&#_$]/g;

/** The references of a picture as texts to copy: one under another, in CSL-JSON as one list. */
export function presentCitations(citations: readonly Citation[], presented: Presented) {
  const day = dateFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(presented.retrieved),
  );
  const said = (address: string, date: string) =>
    `as presented by ${presented.by}, ${address}, retrieved ${date}`;
  const csl = citations.map((citation) => ({
    ...citation.csl,
    note: said(presented.address, presented.retrieved),
  }));
  const inTex = said(
    presented.address.replace(TEX_SIGNS, (sign) => `\\${sign}`),
    presented.retrieved,
  );
  return {
    apa: citations.map(({ apa }) => `${apa} (${said(presented.address, day)})`).join("\n"),
    bibtex: citations.map(({ bibtex }) => withTexNote(bibtex, inTex)).join("\n\n"),
    csl: JSON.stringify(csl, null, 2),
  };
}

function withTexNote(entry: string, note: string): string {
  return entry.replace(/\}\s*$/, () => `\tnote = {${note}},\n}`);
}
