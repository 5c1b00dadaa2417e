import { make } from "@/components/ui/make-element";
import type { CheckWords } from "@/lib/check/check-words";
import type { Explained, Quote } from "@/lib/check/explain-claim";
import type { Fact } from "@/lib/check/facts";

/** One rank of the sentence: how it stands, where it stands so, and what to write instead. */
export function toClaimArticle(explained: Explained, i: number, words: CheckWords): HTMLElement {
  const { claimed, word, tone, says, facts, notes, quote } = explained;
  const article = make("article", "check-claim");
  article.dataset.verdict = explained.verdict;
  const title = make("h3", "check-claimed");
  const verdict = make("span", `verdict is-${tone}`, word);
  title.append(make("bdi", "", claimed), " ", verdict);
  article.append(title, make("p", "check-says", says));
  if (facts.length > 0) article.append(toFacts(facts));
  article.append(...notes.map(toNote));
  if (quote) article.append(toQuote(quote, `quote-${i}`, words));
  return article;
}

export function toNote(text: string): HTMLElement {
  return make("p", "check-note", text);
}

function toFacts(facts: readonly Fact[]): HTMLElement {
  const list = make("ul", "check-facts");
  list.append(
    ...facts.map(({ text, page, source, address }) => {
      const item = make("li", "");
      item.append(
        toLink(text, page),
        address ? toLink(source, address, "check-source") : make("span", "check-source", source),
      );
      return item;
    }),
  );
  return list;
}

/** The fact with the full address of its ranking, in one piece to copy. */
function toQuote({ text, page }: Quote, id: string, words: CheckWords): HTMLElement {
  const figure = make("figure", "check-quote");
  const quoted = make("blockquote", "");
  const sentence = make("p", "");
  sentence.id = id;
  const address = make("bdi", "", new URL(page, location.href).href);
  address.dir = "ltr";
  sentence.append(`${text} `, address);
  quoted.append(sentence);
  const copy = make("button", "check-copy", words.copy);
  copy.type = "button";
  copy.setAttribute("aria-live", "polite");
  copy.dataset.copy = id;
  copy.dataset.copied = words.copied;
  figure.append(make("figcaption", "", words.quote), quoted, copy);
  return figure;
}

function toLink(text: string, href: string, className = ""): HTMLAnchorElement {
  const link = make("a", className, text);
  link.href = href;
  return link;
}
