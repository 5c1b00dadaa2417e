import type { LoadedFont } from "./load-fonts";
import { PictureFault } from "./picture-fault";
import type { Sheet } from "./sheet";
import { SHEET_STYLE } from "./sheet-style";

export type Frame = { document: Document; view: Window & typeof globalThis; close: () => void };

/** The width that a picture is laid out for, whatever the reader's screen: a desk's. */
export const SHEET_WIDTH_PX = 1120;

const FRAME_HEIGHT_PX = 900;

/** An empty page beside the page, unseen and as wide as a desk's. */
export async function openFrame(): Promise<Frame> {
  const frame = document.createElement("iframe");
  frame.inert = true;
  frame.ariaHidden = "true";
  frame.width = String(SHEET_WIDTH_PX);
  frame.height = String(FRAME_HEIGHT_PX);
  frame.style.cssText = "position:fixed;inset-block-start:0;left:-9999px;border:0;visibility:hidden";
  // Some browsers put another document in the place of the first once the frame has loaded.
  const loaded = settled(frame);
  document.body.append(frame);
  await loaded;
  const view = frame.contentDocument?.defaultView;
  if (!view) throw new PictureFault("not-drawn", "The browser opened no frame for the picture.");
  return { document: view.document, view, close: () => frame.remove() };
}

/** Gives a frame the page's language, styles and fonts. Throws `no-font` where one cannot be read. */
export async function furnishFrame(
  { view }: Frame,
  sheet: Sheet,
  fonts: readonly LoadedFont[],
): Promise<void> {
  dressPage(view.document, sheet);
  await Promise.all([addStyles(view), addFonts(view, fonts)]);
}

function dressPage({ documentElement }: Document, { lang, direction }: Sheet): void {
  documentElement.lang = lang;
  documentElement.dir = direction;
  documentElement.className = document.documentElement.className;
  documentElement.dataset.theme = "light";
}

/** As bytes: by the page's own rules they would be shown only where they came at once. */
async function addFonts(view: Frame["view"], fonts: readonly LoadedFont[]): Promise<void> {
  const faces = fonts.map(
    ({ family, weight, range, data }) =>
      new view.FontFace(family, data.slice(0), { weight, unicodeRange: range }),
  );
  for (const face of faces) view.document.fonts.add(face);
  await Promise.all(faces.map((face) => face.load())).catch(() => {
    throw new PictureFault("no-font", "The browser read no font from a file of the page's.");
  });
}

async function addStyles(view: Frame["view"]): Promise<void> {
  const copies = [...document.querySelectorAll('link[rel="stylesheet"], style')]
    .filter((node) => !isOfFonts(node))
    .map((node) => view.document.importNode(node, true));
  const loads = copies.filter(({ localName }) => localName === "link").map(settled);
  view.document.head.append(...copies);
  await Promise.all(loads);
  const style = new view.CSSStyleSheet();
  style.replaceSync(SHEET_STYLE);
  view.document.adoptedStyleSheets = [style];
}

function isOfFonts(node: Element): boolean {
  return node.localName === "style" && node.textContent.trimStart().startsWith("@font-face");
}

/** Resolves also where a style did not come: the picture is then as bare as its page. */
function settled(node: Node): Promise<void> {
  return new Promise((settle) => {
    node.addEventListener("load", () => settle());
    node.addEventListener("error", () => settle());
  });
}
