import type { DatasetEntry } from "@/lib/data/dataset-entries";
import type { Change } from "@/lib/data/indicators-schema";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { REPOSITORY_URL } from "@/lib/site";
import { absoluteHref, pageHref, siteHref } from "@/lib/url/href";
import { isChangeOf } from "@/lib/views/change-view";
import { datasetName } from "@/lib/views/dataset-words";

/** What an entry is called by, wherever the site is served from. */
const ID_BASE = `${REPOSITORY_URL}/blob/main/data/changes.json`;

type FeedInput = {
  /** The site's name. */
  name: string;
  title: string;
  entries: readonly DatasetEntry[];
  /** Newest first. */
  changes: readonly Change[];
  /** The day of the data, for a feed without entries. */
  date: string;
};

/**
 * The change log as an Atom feed (RFC 4287), in English. Addresses are absolute where SITE_URL names the host, otherwise
 * relative to the feed's own; ids are those of the log in the repository, so that neither host nor path changes them.
 */
export function toAtomFeed({ name, title, entries, changes, date }: FeedInput): string {
  const page = absoluteHref(pageHref(DEFAULT_LOCALE, "changes"));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${escapeXml(ID_BASE)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${toInstant(changes[0]?.date ?? date)}</updated>`,
    `<author><name>${escapeXml(name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteHref(siteHref("/feed.xml")))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...changes.map((change, i) => toEntry(change, entryId(change, changes.slice(i + 1)), entries)),
    "</feed>\n",
  ].join("\n");
}

function toEntry(change: Change, id: string, entries: readonly DatasetEntry[]): string {
  const entry = entries.find((candidate) => isChangeOf(candidate, change));
  const dataset = entry ? datasetName(DEFAULT_LOCALE, entry).text : change.dataset;
  const page = entry ? ["data", entry.id] : ["changes"];
  return [
    "<entry>",
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(`${dataset}: ${change.kind}`)}</title>`,
    `<updated>${toInstant(change.date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(absoluteHref(pageHref(DEFAULT_LOCALE, ...page)))}"/>`,
    `<summary>${escapeXml(change.summary)}</summary>`,
    "</entry>",
  ].join("");
}

/** Stays the same while the log grows on top: alike ones of a day are counted from the oldest. */
function entryId({ date, dataset, kind }: Change, older: readonly Change[]): string {
  const alike = older.filter(
    (other) => other.date === date && other.dataset === dataset && other.kind === kind,
  );
  return `${ID_BASE}#${date}/${dataset}/${kind}/${alike.length + 1}`;
}

function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
