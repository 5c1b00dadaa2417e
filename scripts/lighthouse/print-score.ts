import { CATEGORIES, type PageScore } from "./score-pages";

const WIDTH = 16;

export function printHead(): string {
  return [...CATEGORIES.map((category) => category.padEnd(WIDTH)), "page"].join("");
}

/** One line a page, and under it what took points. */
export function printScore({ address, scores, faults }: PageScore): string {
  const figures = CATEGORIES.map((category) => String(scores[category] ?? "-").padEnd(WIDTH));
  return [[...figures, address].join(""), ...faults.map((fault) => `  ${fault}`)].join("\n");
}

/** Whether every category that the page is judged by has all its points; one that none could judge has not. */
export function isFull({ scores: { seo, ...others } }: PageScore): boolean {
  return Object.values(others).every((score) => score === 100) && (seo ?? 100) === 100;
}
