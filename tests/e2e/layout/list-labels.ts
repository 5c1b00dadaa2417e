import type { Page } from "../site";

/** What is read of a page: every picture and table with what is written in it, and every head. */
const PARTS = "h1, h2, h3, legend, figure svg, figure svg text, table, thead th, figcaption";

/** What a part's place is told from: what stands above it may grow without that it moves. */
const HOLDERS = "svg, table, figure, section, main";

type Part = { line: string; colour: string };

/**
 * The visible parts of a page in their order, a line each: what it is, its place in what holds it and its size in px, its
 * colour in light and in dark, its words. For a page that is open in light.
 */
export async function listLabels(page: Page): Promise<string> {
  const light = await readParts(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await readParts(page);
  await page.emulateMedia({ colorScheme: "light" });
  return light.map(({ line, colour }, i) => `${colour} ${dark[i]?.colour} ${line}`).join("\n");
}

function readParts(page: Page): Promise<Part[]> {
  return page.locator(PARTS).evaluateAll(
    (parts, holders) =>
      parts
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          const holder = part.parentElement?.closest(holders)?.getBoundingClientRect();
          const box = [x - (holder?.x ?? 0), y - (holder?.y ?? 0), width, height].map(Math.round).join(" ");
          const words = ["svg", "table"].includes(part.tagName) ? "" : part.textContent;
          const { color, fill } = getComputedStyle(part);
          return {
            line: [part.tagName.toLowerCase(), box, words?.replace(/\s+/g, " ").trim().slice(0, 60)].join(
              " ",
            ),
            colour: (part.tagName === "text" ? fill : color).replace(/\s/g, ""),
          };
        }),
    HOLDERS,
  );
}
