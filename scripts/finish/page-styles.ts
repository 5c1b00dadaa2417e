import { PurgeCSS } from "purgecss";

/** Classes whose names are put together in code, from a colour, a place or a length. */
const PUT_TOGETHER = [/^(answer|at|bar|c|columns|dots|figure|is|map|model|shows|waterfall)-/, /^m\d+$/];

/** Attributes that scripts set by their other names: `dataset.theme`, `ariaLabel`. */
const SET_BY_PROPERTY = /\bdataset\.([a-zA-Z]+)|\baria([A-Z][a-z]+)\b/g;

/** The names in which a page's styles can find something: of tags, classes, attributes and their values. */
export function namesInTags(html: string): Set<string> {
  const names = new Set<string>();
  for (const tag of new Set(html.match(/<[a-z][^>]*>/gi))) addNames(names, tag);
  return names;
}

/** Every name that a script may give to what it makes, `data-theme` for its `dataset.theme` among them. */
export function namesInScript(code: string): Set<string> {
  const names = new Set<string>();
  addNames(names, code);
  for (const [, data, aria] of code.matchAll(SET_BY_PROPERTY))
    names.add(
      data
        ? `data-${data.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
        : `aria-${aria?.toLowerCase()}`,
    );
  return names;
}

/** What of the site's styles pages with these names need, a third to a half of them. */
export async function stylesForPages(css: string, names: ReadonlySet<string>): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: [...names].join(" "), extension: "html" }],
    css: [{ raw: css }],
    defaultExtractor: (content) => content.split(" "),
    safelist: { standard: PUT_TOGETHER },
  });
  if (!purged) throw new Error("The styles of the pages came out empty.");
  return purged.css;
}

/** Whatever may be a class, Tailwind's `wide:max-w-[34ch]` among them. */
function addNames(names: Set<string>, text: string): void {
  for (const name of text.match(/[^\s"'`<>=;]+/g) ?? []) names.add(name);
}
