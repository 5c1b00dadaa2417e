import { make } from "@/components/ui/make-element";
import { presentCitations } from "@/lib/export/cite/present-citation";
import type { Uses } from "@/lib/export/figures/uses";
import { makeCopyPart } from "./copy-part";
import { loadCitations } from "./load-words";
import { sayFailure } from "./notice";
import type { Picture } from "./picture";
import { today } from "./today";

/** The room for the references of the picture's sources, and when they have come: they are fetched. */
export function makeCitePart(picture: Picture, { words }: Uses, notice: HTMLElement) {
  const room = make("div", "use-citations");
  const fill = async () => {
    room.textContent = words.loading;
    try {
      room.replaceChildren(...(await listCitations(picture, words, notice)));
    } catch {
      sayFailure(room, { text: words.failed, retry: words.retry, again: () => void fill() });
    }
  };
  return { room, ready: fill() };
}

async function listCitations(picture: Picture, words: Uses["words"], notice: HTMLElement) {
  const known = await loadCitations();
  const cited = picture.datasets.flatMap((id) => known[id] ?? []);
  // Several datasets may be of one source.
  const sources = [...new Map(cited.map((citation) => [citation.csl.id, citation])).values()];
  const texts = presentCitations(sources, { by: words.by, address: picture.address, retrieved: today() });
  const part = (name: string, text: string, isCode: boolean) =>
    makeCopyPart({ name, text, lang: "en", isCode }, words, notice);
  return [
    make("p", "use-note", [words.english]),
    part("APA", texts.apa, false),
    part("BibTeX", texts.bibtex, true),
    part("CSL-JSON", texts.csl, true),
  ];
}
