import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { group } from "d3-array";
import { EMBED_FOLDER } from "@/lib/url/embed-href";
import { addPolicy } from "./content-security-policy";
import { readScripts, type Scripts, scriptsNamedIn } from "./page-scripts";
import { type FinishStep, listPages, type Site } from "./site";
import { putStyles, readSiteStyles } from "./site-styles";
import { classesIn, namesIn, usedStyles } from "./used-styles";

/**
 * Puts into each page what of the site's styles its kind of page and its scripts have a use for, then writes the policy,
 * which holds the hash of it.
 */
export const stylesStep: FinishStep = {
  name: "styles",
  run(site) {
    const scripts = readScripts(site.root);
    const pages = listPages(site.root).filter((page) => !isEmbed(page));
    for (const kind of group(pages, kindOf).values()) {
      const css = stylesOfKind(site, kind, scripts);
      for (const page of kind) {
        const file = join(site.root, page);
        const html = putStyles(readFileSync(file, "utf8"), css);
        writeFileSync(file, addPolicy(html, page));
      }
    }
    return { count: pages.length, what: "pages got the styles of their kind and their policy" };
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

function stylesOfKind(site: Site, pages: readonly string[], scripts: Scripts): string {
  const [names, files] = [new Set<string>(), new Set<string>()];
  let css = "";
  for (const page of pages) {
    const html = readFileSync(join(site.root, page), "utf8");
    css ||= readSiteStyles(site, html);
    for (const name of classesIn(html)) names.add(name);
    for (const file of scriptsNamedIn(html, scripts)) files.add(file);
  }
  for (const file of files) for (const name of namesIn(scripts.get(file) ?? "")) names.add(name);
  return usedStyles(css, names, files.size > 0);
}
