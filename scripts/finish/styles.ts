import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { group } from "d3-array";
import { EMBED_FOLDER } from "@/lib/url/embed-href";
import { addPolicy } from "./content-security-policy";
import { attributeValue, listStyles, replaceStyle } from "./html";
import { readScripts, type Scripts, scriptsNamedIn } from "./page-scripts";
import { type FinishStep, listPages } from "./site";
import { classesIn, namesIn, usedStyles } from "./used-styles";

/**
 * Leaves in each page what of the site's styles its kind of page and its scripts have a use for, then writes the policy,
 * which holds the hash of it.
 */
export const stylesStep: FinishStep = {
  name: "styles",
  run({ root }) {
    const scripts = readScripts(root);
    const pages = listPages(root).filter((page) => !isEmbed(page));
    let [before, after] = [0, 0];
    for (const kind of group(pages, kindOf).values()) {
      const css = stylesOfKind(root, kind, scripts);
      for (const page of kind) {
        const file = join(root, page);
        const html = readFileSync(file, "utf8");
        const cut = replaceStyle(html, isOfSite, css);
        writeFileSync(file, addPolicy(cut, page));
        before += html.length;
        after += cut.length;
      }
    }
    const share = Math.round((after / before) * 100);
    return {
      count: pages.length,
      what: `pages got the styles of their kind (${share} % is left of them) and their policy`,
    };
  },
};

/** Embeds have styles and a policy of their own. */
function isEmbed(page: string): boolean {
  const [, folder, ...rest] = page.split("/");
  return folder === EMBED_FOLDER && rest.length > 1;
}

/** Pages of a kind stand in the same part of the site, equally deep, in whatever language. */
function kindOf(page: string): string {
  const [, part = "", ...rest] = page.split("/");
  return `${part}/${rest.length}`;
}

/** Next names the file that the styles would stand in; ours of a page have no name. */
function isOfSite(attributes: string): boolean {
  return attributeValue(attributes, "data-precedence") !== null;
}

function stylesOfKind(root: string, pages: readonly string[], scripts: Scripts): string {
  const [names, files] = [new Set<string>(), new Set<string>()];
  let css = "";
  for (const page of pages) {
    const html = readFileSync(join(root, page), "utf8");
    css ||= listStyles(html).find(({ attributes }) => isOfSite(attributes))?.body ?? "";
    for (const name of classesIn(html)) names.add(name);
    for (const file of scriptsNamedIn(html, scripts)) files.add(file);
  }
  for (const file of files) for (const name of namesIn(scripts.get(file) ?? "")) names.add(name);
  return usedStyles(css, names, files.size > 0);
}
