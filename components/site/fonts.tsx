import { type FontFace, readFontFaces } from "@/lib/i18n/font-faces";
import type { Locale } from "@/lib/i18n/locales";
import { siteHref } from "@/lib/url/href";

function hrefOf({ file }: FontFace): string {
  return siteHref(`/fonts/${file}`);
}

function fontFace(face: FontFace): string {
  const src = `url(${hrefOf(face)}) format("woff2")`;
  return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:optional;src:${src};unicode-range:${face.range}}`;
}

/**
 * The fonts of a page's language; another language's name in the menu stands in the system's. `optional` and
 * preloaded: a font that is late is not swapped in, so that no line ever moves. What the preload costs a slow phone:
 * docs/performance.md.
 */
export function Fonts({ locale }: { locale: Locale }) {
  const faces = readFontFaces(locale);
  return (
    <>
      {faces.map((face) => (
        <link key={face.file} rel="preload" as="font" type="font/woff2" crossOrigin="" href={hrefOf(face)} />
      ))}
      <style>{faces.map(fontFace).join("")}</style>
    </>
  );
}
