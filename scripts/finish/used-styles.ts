import { type Selector, transform } from "lightningcss";

/** Classes whose names are put together in code, from a colour, a place or a length. */
const PUT_TOGETHER = [/^(answer|at|bar|c|columns|dots|figure|is|map|model|shows|waterfall)-/, /^m\d+$/];

/** Of what is drawn at build alone, the colours, which a frame around it may give. */
const COLOURS = [/^c-/];

/**
 * The site's styles without the rules of classes that nothing has.
 * @param names every class in use, in any order, with whatever else
 * @param isDrawnAnew whether a script may draw other figures, with any class that is put together
 * @throws where the styles cannot be read
 */
export function usedStyles(css: string, names: ReadonlySet<string>, isDrawnAnew: boolean): string {
  const kept = isDrawnAnew ? PUT_TOGETHER : COLOURS;
  const properties = propertiesIn(css);
  const isUsed = (name: string) =>
    names.has(name) || properties.has(name) || kept.some((pattern) => pattern.test(name));
  const unusedSymbols = [...listClasses(css)].filter((name) => !isUsed(name));
  return transform({
    filename: "site.css",
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  }).code.toString();
}

/** The classes of a page's elements. */
export function classesIn(html: string): Set<string> {
  const lists = new Set(Array.from(html.matchAll(/\bclass="([^"]*)"/g), ([, list = ""]) => list));
  return new Set([...lists].flatMap((list) => unescapeAttribute(list).split(/\s+/)));
}

/** Whatever a script could give as a class to what it makes, Tailwind's `wide:max-w-[34ch]` among it. */
export function namesIn(code: string): Set<string> {
  return new Set(code.match(/[^\s"'`<>=;]+/g));
}

/** Lightning CSS takes a symbol also for the name of a property that it does not know, as `text-wrap`. */
function propertiesIn(css: string): Set<string | undefined> {
  return new Set(Array.from(css.matchAll(/[{;]\s*([\w-]+)\s*:/g), ([, name]) => name));
}

function listClasses(css: string): Set<string> {
  const classes = new Set<string>();
  const visitor = { Selector: (selector: Selector) => addClasses(classes, selector) };
  transform({ filename: "site.css", code: Buffer.from(css), visitor });
  return classes;
}

/** Those within `:is()` and `:where()` too. */
function addClasses(classes: Set<string>, selector: Selector): void {
  for (const part of selector) {
    if (part.type === "class") classes.add(part.name);
    if (part.type === "pseudo-class" && (part.kind === "is" || part.kind === "where"))
      for (const inner of part.selectors) addClasses(classes, inner);
  }
}

function unescapeAttribute(text: string): string {
  return text
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
