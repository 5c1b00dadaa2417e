/** The one figure that a reader asked for. */
export type AskedFigure = {
  /** The address of the page as the reader sees it. */
  page: string;
  /** Where its record stands in the file, from 1. */
  line: number;
  /** In words, such as "Russia · Talent". */
  figure: string;
  value: string;
};

/** What stands in an address made on the server where a figure is put in later: islands carry no maker of addresses. */
export const FIGURE_SLOTS: AskedFigure = {
  page: "{page}",
  line: Number.MAX_SAFE_INTEGER,
  figure: "{figure}",
  value: "{value}",
};

/** An address that was made with `FIGURE_SLOTS`, of this figure. */
export function fillAddress(template: string, asked: AskedFigure): string {
  const texts = new Map([
    ["page", asked.page],
    ["figure", asked.figure],
    ["value", asked.value],
  ]);
  return template
    .replace(String(FIGURE_SLOTS.line), String(asked.line))
    .replace(/%7B(\w+)%7D/g, (slot, name: string) => {
      const text = texts.get(name);
      return text === undefined ? slot : encodeURIComponent(text);
    });
}
