import { type Locator, type Page, test } from "@playwright/test";

export type SavedPicture = {
  svg: string;
  /** What the file says, text after text. */
  said: string;
  /** What the page says in that picture, with what the sheet says around it. */
  shown: string;
  /** What only a browser that reads the file can know: whether it is well formed, and addresses beyond it. */
  faults: string[];
};

/** What stands around the picture in its file, as whoever asks for one gives it. */
const SHEET = {
  title: "Title",
  subtitle: "Subtitle",
  source: "Source",
  site: "Site",
  address: "example.org",
};

/** The pictures that a page shows, in their order. */
export function picturesOf(page: Page): Locator {
  return page.locator("figure[data-picture]:visible");
}

/** A picture drawn by the page's own script as an SVG file, and what it says beside what the page shows. */
export function savePicture(picture: Locator): Promise<SavedPicture> {
  return picture.evaluate(
    async (figure, { script, sheet }) => {
      const { toSvgFile } = await import(script);
      const { lang, dir } = document.documentElement;
      const svg: string = await toSvgFile(figure, { ...sheet, lang, direction: dir || "ltr" });
      // The page's policy would refuse its styles also in a document that is only read.
      const unstyled = svg.replace(/<style>.*?<\/style>/s, "").replace(/ style="[^"]*"/, "");
      const file = new DOMParser().parseFromString(unstyled, "image/svg+xml");
      const faults = [...file.querySelectorAll("parsererror, foreignObject, image, script, use")].map(
        ({ localName, textContent }) => `${localName} ${textContent}`,
      );
      faults.push(...(svg.match(/href=|var\(|url\((?!#|data:font\/woff2;base64,)[^)]*/g) ?? []));

      const beside = "title, .sr-only, .needs-script, [popover], button[aria-label]:not([data-figure])";
      const isShown = (text: Text) => {
        const around = text.parentElement;
        if (!around?.checkVisibility({ visibilityProperty: true }) || around.closest(beside)) return false;
        const range = document.createRange();
        range.selectNodeContents(text);
        return range.getClientRects().length > 0;
      };
      const texts: string[] = [sheet.title, sheet.subtitle];
      const root = figure.querySelector(".figure-picture") ?? figure;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode } = walker;
        if (currentNode instanceof Text && isShown(currentNode)) texts.push(currentNode.data);
      }
      texts.push(sheet.source, sheet.site, sheet.address);
      // Hyphens and colons may be the style's, spaces the line's.
      const plain = (all: readonly (string | null)[]) => all.join("").replace(/[^\p{L}\p{N}\p{M}%+−–]/gu, "");
      const said = plain([...file.querySelectorAll("text")].map(({ textContent }) => textContent));
      return { svg, said, shown: plain(texts), faults };
    },
    { script: scriptAddress(), sheet: SHEET },
  );
}

/** The same picture as a PNG: its size in pixels, and the colours of its first and its last. */
export function savePng(picture: Locator) {
  return picture.evaluate(
    async (figure, { script, sheet }) => {
      const { toPngFile } = await import(script);
      const { lang, dir } = document.documentElement;
      const blob: Blob = await toPngFile(figure, { ...sheet, lang, direction: dir || "ltr" });
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d", {
        willReadFrequently: true,
      });
      canvas?.drawImage(image, 0, 0);
      const colourAt = (x: number, y: number) => [...(canvas?.getImageData(x, y, 1, 1).data ?? [])];
      const corners = [colourAt(0, 0), colourAt(image.width - 1, image.height - 1)];
      return { type: blob.type, width: image.width, height: image.height, corners };
    },
    { script: scriptAddress(), sheet: SHEET },
  );
}

function scriptAddress(): string {
  return new URL("picture-file.js", test.info().project.use.baseURL).href;
}
