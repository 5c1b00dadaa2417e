import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EMBED_FOLDER } from "@/lib/url/embed-href";
import { addPolicy } from "./content-security-policy";
import { attributeValue, listScripts, listStyles, replaceStyle } from "./html";
import { namesInScript, namesInTags, stylesForPages } from "./page-styles";
import { type FinishStep, listFiles, listPages } from "./site";

const ISLANDS = "islands/";

/**
 * Leaves in each page what of the site's styles its kind of page and our scripts have a use for, then writes the policy,
 * which holds the hash of it.
 */
export const stylesStep: FinishStep = {
  name: "styles",
  async run({ root }) {
    const pages = listPages(root).filter((page) => !isEmbed(page));
    const scripts = namesOfScripts(root, (file) => !file.includes("/"));
    const islands = new Set([...scripts, ...namesOfScripts(root, (file) => file.startsWith(ISLANDS))]);
    let [before, after] = [0, 0];
    for (const kind of groupByKind(pages).values()) {
      const css = await stylesOfKind(root, kind, { scripts, islands });
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
function groupByKind(pages: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const page of pages) {
    const [, part = "", ...rest] = page.split("/");
    const kind = `${part}/${rest.length}`;
    groups.set(kind, [...(groups.get(kind) ?? []), page]);
  }
  return groups;
}

/** Next names the file that the styles would stand in; ours of a page have no name. */
function isOfSite(attributes: string): boolean {
  return attributeValue(attributes, "data-precedence") !== null;
}

type LaterNames = { scripts: ReadonlySet<string>; islands: ReadonlySet<string> };

async function stylesOfKind(root: string, pages: readonly string[], later: LaterNames): Promise<string> {
  const names = new Set<string>();
  let [css, hasIsland] = ["", false];
  for (const page of pages) {
    const html = readFileSync(join(root, page), "utf8");
    css = listStyles(html).find(({ attributes }) => isOfSite(attributes))?.body ?? css;
    hasIsland ||= listScripts(html).some(({ attributes }) => attributes.includes(`/${ISLANDS}`));
    for (const name of namesInTags(html)) names.add(name);
  }
  return stylesForPages(css, new Set([...names, ...(hasIsland ? later.islands : later.scripts)]));
}

/** Whatever scripts may bring into a page later. */
function namesOfScripts(root: string, isMeant: (file: string) => boolean): Set<string> {
  const names = new Set<string>();
  for (const file of listFiles(root).filter((path) => path.endsWith(".js") && isMeant(path)))
    for (const name of namesInScript(readFileSync(join(root, file), "utf8"))) names.add(name);
  return names;
}
