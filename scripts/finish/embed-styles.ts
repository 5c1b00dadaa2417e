import { PurgeCSS } from "purgecss";

/** Names that are put together in code: of a picture that is drawn anew any may come. */
const COLOURS = /^c-/;
const LENGTHS = /^(bar|at|columns)-\d+$/;

/**
 * What of the site's styles pictures of a kind need, which is about a sixth: an embed then waits for no file of styles.
 * @param contents HTML and scripts in which the names of classes stand
 * @param isDrawnAnew whether a script may draw them with other figures
 */
export async function stylesFor(
  css: string,
  contents: readonly string[],
  isDrawnAnew: boolean,
): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: contents.map((raw) => ({ raw, extension: "html" })),
    css: [{ raw: css }],
    defaultExtractor: namesIn,
    safelist: { standard: isDrawnAnew ? [COLOURS, LENGTHS] : [COLOURS] },
    variables: true,
    keyframes: true,
  });
  if (!purged) throw new Error("The styles of the embeds came out empty.");
  return purged.css;
}

/** Whatever may be a tag, a class, an attribute or a value of one, Tailwind's `wide:max-w-[34ch]` among them. */
function namesIn(content: string): string[] {
  return [...new Set(content.match(/[^\s"'`<>=;]+/g) ?? [])];
}
