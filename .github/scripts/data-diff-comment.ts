/**
 * Makes the body of the comment on a pull request from the Markdown on standard input, which a stranger's pull
 * request may have written: it must show as text and tables, and nothing in it may ping, link, embed or hide.
 * Runs on plain Node without packages.
 */
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

/** By its first line the comment is found again. */
export const MARKER = "<!-- ai-standings: data diff -->";

/** GitHub takes 65 536 characters; the rest is for our own words. */
export const LONGEST_DIFF = 60_000;

/** Zero-width space: seen by nobody, and no syntax holds across it. */
const GAP = "\u200b";

const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu;

/** The whole comment; an empty diff says that nothing changes any more. */
export function commentBody(diff: string): string {
  const safe = cut(defuse(diff).trim());
  const content = safe === "" ? "This pull request no longer changes the data." : safe;
  return `${MARKER}\n### What this does to the data\n\n${content}\n`;
}

/** The same words, with every mention, address, image, tag but `sub`, entity, reference and fence taken apart. */
function defuse(markdown: string): string {
  return markdown
    .replace(UNSEEN, (character) => (character === "\n" || character === "\t" ? character : ""))
    .replace(/<(?!\/?sub>)|[&@]/g, (character) => character + GAP)
    .replace(/\](?=[(:[])/g, `]${GAP}`)
    .replace(/:(?=\/\/)/g, `:${GAP}`)
    .replace(/www(?=\.)/gi, (letters) => letters + GAP)
    .replace(/#(?=\d)/g, `#${GAP}`)
    .replace(/GH-(?=\d)/gi, (letters) => letters + GAP)
    .replace(/`{3,}|~{3,}|\${2,}/g, (fence) => Array.from(fence).join(GAP));
}

/** Ends with a whole line, so that no row of a table is shown in part. */
function cut(diff: string): string {
  if (diff.length <= LONGEST_DIFF) return diff;
  const end = diff.lastIndexOf("\n", LONGEST_DIFF);
  const kept = diff.slice(0, end < 0 ? LONGEST_DIFF : end).replace(/[\ud800-\udbff]$/, "");
  return `${kept}\n\nThe rest is too long for a comment: run \`npm run data:diff\`.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.stdout.write(JSON.stringify({ body: commentBody(await text(process.stdin)) }));
}
