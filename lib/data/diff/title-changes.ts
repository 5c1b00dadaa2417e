import type { Dataset } from "../assemble-dataset";
import { type PageText, pageTexts } from "./page-texts";

/** A sentence of a page before and after; null where the page does not say it. */
export type TitleChange = { page: string; before: string | null; after: string | null };

/**
 * What pages say otherwise than before, in English; "cannot be built: …" where a page cannot. A page that cannot be
 * built on either side has not changed.
 */
export function titleChanges(before: Dataset, after: Dataset): TitleChange[] {
  const [old, now] = [textsByPage(before), textsByPage(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((page) => {
    const [earlier, later] = [old.get(page), now.get(page)];
    if (earlier && later && "error" in earlier && "error" in later) return [];
    const change = { page, before: spoken(earlier), after: spoken(later) };
    return change.before === change.after ? [] : [change];
  });
}

function textsByPage(dataset: Dataset): Map<string, PageText> {
  return new Map(pageTexts(dataset).map((text) => [text.page, text]));
}

function spoken(text: PageText | undefined): string | null {
  if (!text) return null;
  return "error" in text ? `cannot be built: ${text.error}` : text.text;
}
