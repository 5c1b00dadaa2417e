import type { Locale } from "@/lib/i18n/locales";
import { siteHref } from "@/lib/url/href";

type FontFile = { family: string; file: string; weight: 400 | 600; range: string };

const LATIN =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const LATIN_EXT =
  "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";
const ARABIC =
  "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC";

function bothWeights(family: string, file: string, range: string): FontFile[] {
  return ([400, 600] as const).map((weight) => ({
    family,
    file: `${file}-${weight}-normal.woff2`,
    weight,
    range,
  }));
}

const LATIN_FILES = bothWeights("IBM Plex Sans", "ibm-plex-sans-latin", LATIN);
const LATIN_EXT_FILES = bothWeights("IBM Plex Sans", "ibm-plex-sans-latin-ext", LATIN_EXT);
const ARABIC_FILES = bothWeights("IBM Plex Sans Arabic", "ibm-plex-sans-arabic-arabic", ARABIC);

/** The files each language reads at once. Another language's name in the menu stands in the system's font. */
const PRELOADED: Record<Locale, FontFile[]> = { en: LATIN_FILES, ar: [...LATIN_FILES, ...ARABIC_FILES] };

function fontFace({ family, file, weight, range }: FontFile): string {
  const src = `url(${siteHref(`/fonts/${file}`)}) format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;src:${src};unicode-range:${range}}`;
}

/**
 * The fonts of a page's language. `optional` and preloaded: a font that is late is not swapped in, so that no line
 * ever moves.
 */
export function Fonts({ locale }: { locale: Locale }) {
  const faces = [...PRELOADED[locale], ...LATIN_EXT_FILES];
  return (
    <>
      {PRELOADED[locale].map(({ file }) => (
        <link
          key={file}
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin=""
          href={siteHref(`/fonts/${file}`)}
        />
      ))}
      <style>{faces.map(fontFace).join("")}</style>
    </>
  );
}
