import { PictureFault } from "./picture-fault";

/** One of the page's own fonts with its file. */
export type LoadedFont = { family: string; weight: string; range: string; data: ArrayBuffer };

let loading: Promise<LoadedFont[]> | undefined;

/** The fonts of the page, asked for once: the browser has them already. Throws `no-font` where one does not come. */
export function loadFonts(): Promise<LoadedFont[]> {
  loading ??= Promise.all(listFaces().map(loadFace));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

function listFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
}

async function loadFace({ style, parentStyleSheet }: CSSFontFaceRule): Promise<LoadedFont> {
  const read = (name: string) => style.getPropertyValue(name);
  const [, file = ""] = /url\(["']?([^"')]+)["']?\)/.exec(read("src")) ?? [];
  const address = new URL(file, parentStyleSheet?.href ?? document.baseURI);
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new PictureFault("no-font", `${address.pathname} did not come.`);
  return {
    family: read("font-family").replaceAll(/["']/g, ""),
    weight: read("font-weight") || "400",
    range: read("unicode-range") || "U+0-10FFFF",
    data: await answer.arrayBuffer(),
  };
}
