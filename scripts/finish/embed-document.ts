import { escapeText } from "@/components/picture-file/markup";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import { labelled } from "@/lib/i18n/punctuation";
import { toEmbedWords } from "@/lib/views/embed-words";
import { addPolicy } from "./content-security-policy";

export type EmbedDocument = {
  locale: Locale;
  /** Its file, for errors. */
  file: string;
  title: string;
  /** The page that the picture was taken from: on this site, and in full where SITE_URL names the host. */
  page: { href: string; address: string };
  /** Where on the page it stands, as `#ladder`; empty where that is unknown. */
  part: string;
  /** The figure, or what a script fills. */
  body: string;
  /** The head's preloads of the language's fonts. */
  preloads: string;
  styles: string;
  /** Run before the first paint. */
  viewScript: string;
  /** The address of a further script, or null. */
  script: string | null;
};

/** A document of one picture, which other sites frame: nothing of Next, and no further request but for its fonts. */
export function toEmbedDocument(embed: EmbedDocument): string {
  const { locale, file, title, page, part, body, preloads, styles, viewScript, script } = embed;
  const { site, dropped, unknown, failed } = toEmbedWords(locale);
  const words = { dropped, unknown, failed };
  const data = Object.entries(words).map(([name, text]) => ` data-${name}="${escapeText(text)}"`);
  const back = labelled(locale, site, `<bdi dir="ltr">${escapeText(page.address)}</bdi>`);
  const html = [
    `<!DOCTYPE html><html lang="${locale}" dir="${languageOf(locale).direction}" class="embed"><head>`,
    '<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>${escapeText(title)}</title><meta name="robots" content="noindex"/>`,
    `<link rel="canonical" href="${escapeText(page.address)}"/>${preloads}`,
    `<meta name="color-scheme" content="light dark"/><style>${styles}</style><script>${viewScript}</script>`,
    script ? `<script type="module" src="${script}"></script>` : "",
    `</head><body><section class="embed-room" aria-label="${escapeText(site)}"${data.join("")}><h1 class="sr-only">${escapeText(site)}</h1>${body}`,
    `<p class="embed-foot"><a href="${escapeText(page.href + part)}" target="_blank" rel="noopener">${back}</a></p>`,
    '<p class="embed-left-out" role="status"></p></section></body></html>\n',
  ].join("");
  return addPolicy(html, file);
}
