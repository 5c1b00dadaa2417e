import { rollup } from "d3-array";
import { attributeValue, hasAttribute, listTags } from "@/scripts/finish/html";
import { listAddresses } from "./site";

/** What a page as it is served names, leads to and opens. */
export interface ServedPage {
  url: URL;
  /** Every address that it names, once. */
  links: readonly URL[];
  ids: ReadonlySet<string>;
  panels: readonly string[];
  /** The panels that its figures open, one a figure; null where a figure opens none. */
  figures: readonly (string | null)[];
  /** The panels that anything opens. */
  opened: readonly string[];
}

/** As it is, since packing and unpacking a site of 170 MB would take longer than all else. */
const PLAIN = { redirect: "manual", headers: { "accept-encoding": "identity" } } as const;

export function askFor(url: string): Promise<Response> {
  return fetch(url, PLAIN);
}

let pages: Promise<ServedPage[]> | undefined;

/** Every page of the site, asked for and read once in a worker. Throws where one does not come. */
export function servedPages(home: URL): Promise<ServedPage[]> {
  pages ??= readPages(home);
  return pages;
}

async function readPages(home: URL): Promise<ServedPage[]> {
  const read: ServedPage[] = [];
  for (const address of [...listAddresses(), "404.html"]) {
    const url = new URL(address, home);
    const response = await askFor(url.href);
    if (response.status !== 200) throw new Error(`${url.href} was answered with ${response.status}`);
    read.push(readPage(url, await response.text()));
  }
  return read;
}

function readPage(url: URL, html: string): ServedPage {
  const tags = listTags(html);
  const values = valuesIn(tags.join(""));
  const valuesOf = (name: string) => values.get(name) ?? [];
  const addresses = new Set([...valuesOf("href"), ...valuesOf("src")]);
  return {
    url,
    links: [...addresses].map((address) => new URL(address.replaceAll("&amp;", "&"), url)),
    ids: new Set(valuesOf("id")),
    panels: tagsWith(tags, "popover").flatMap((tag) => attributeValue(tag, "id") ?? []),
    figures: tagsWith(tags, "data-figure").map((tag) => attributeValue(tag, "popovertarget")),
    opened: valuesOf("popovertarget"),
  };
}

const VALUES = /\s(href|src|id|popovertarget)="([^"]*)"/gi;

/** Of all tags at once: a look at each for each name would take minutes. */
function valuesIn(tags: string): Map<string, string[]> {
  return rollup(
    tags.matchAll(VALUES),
    (found) => found.map(([, , value = ""]) => value),
    ([, name = ""]) => name.toLowerCase(),
  );
}

function tagsWith(tags: readonly string[], name: string): string[] {
  return tags.filter((tag) => tag.includes(` ${name}`) && hasAttribute(tag, name));
}
