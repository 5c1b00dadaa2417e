import { attributeValue, findTagWith, hasAttribute, removeScripts } from "./html";

const DATA_TYPES = ["application/ld+json", "speculationrules"];

/** A page has an island where one of its elements, not its data, carries `data-island`. */
export function hasIsland(html: string): boolean {
  return findTagWith(html, "data-island") !== undefined;
}

/** Takes Next's scripts out of a page that has no island; what is left is our shell and data for machines. */
export function stripScripts(html: string, page = "page"): string {
  if (hasIsland(html)) return html;
  assertNothingStreamed(html, page);
  const withoutScripts = removeScripts(html, isKeptScript);
  return withoutScripts.replace(/<link\b[^>]*>/gi, (tag) => (isScriptPreload(tag) ? "" : tag));
}

function isKeptScript(attributes: string): boolean {
  return (
    hasAttribute(attributes, "data-shell") || DATA_TYPES.includes(attributeValue(attributes, "type") ?? "")
  );
}

function isScriptPreload(tag: string): boolean {
  const rel = attributeValue(tag, "rel");
  return rel === "modulepreload" || (rel === "preload" && attributeValue(tag, "as") === "script");
}

/** React parks large suspended parts in a hidden place, from where only its own script moves them. */
function assertNothingStreamed(html: string, page: string): void {
  if (!/<template\b[^>]*\sid="B:/i.test(html)) return;
  throw new Error(
    `${page}: holds a suspended part that is invisible without scripts. Remove its <Suspense>.`,
  );
}
