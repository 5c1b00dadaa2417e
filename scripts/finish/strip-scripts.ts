import { attributeValue, removeScripts } from "./html";
import { isData, isExternal, isOfFramework } from "./script-kinds";

const SPECULATION_RULES = "speculationrules";

/**
 * Takes Next's scripts out of a page, those that are files and those in it, and what is preloaded twice; what is left
 * is ours and data. Islands are taken over by a script of their own, and links are plain ones.
 */
export function stripScripts(html: string, page = "page"): string {
  assertNothingStreamed(html, page);
  const withoutScripts = removeScripts(html, isKeptScript);
  const preloaded = new Set<string>();
  return withoutScripts.replace(/<link\b[^>]*>/gi, (tag) => {
    if (!isPreload(tag)) return tag;
    const href = attributeValue(tag, "href") ?? "";
    // React names what a page preloads once as a hint and once where it stands.
    const isOurs = !isOfFramework(tag) && !preloaded.has(href);
    preloaded.add(href);
    return isOurs ? tag : "";
  });
}

function isKeptScript(attributes: string): boolean {
  if (isExternal(attributes)) return !isOfFramework(attributes);
  return isData(attributes) || attributeValue(attributes, "type") === SPECULATION_RULES;
}

function isPreload(tag: string): boolean {
  const rel = attributeValue(tag, "rel");
  return rel === "modulepreload" || rel === "preload";
}

/** React parks large suspended parts in a hidden place, from where only its own script moves them. */
function assertNothingStreamed(html: string, page: string): void {
  if (!/<template\b[^>]*\sid="B:/i.test(html)) return;
  throw new Error(
    `${page}: holds a suspended part that is invisible without scripts. Remove its <Suspense>.`,
  );
}
