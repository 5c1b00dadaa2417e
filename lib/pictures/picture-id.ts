import { HEADLINE_IDS } from "@/lib/headline-places";

/**
 * A picture's name, unique on its page and stable for ever, since it is in the addresses of embeds:
 * `ranking-global-ai-index-2024`. A kind says on which page the picture stands; `{a}` is one step of its address.
 */
const PAGES = [
  { id: /^home-(?:ladder|countries)$/, page: () => "" },
  { id: /^ranking-(.+)-([^-]+)$/, page: (index, edition) => `rankings/${index}/${edition}/` },
  { id: /^map-(.+)$/, page: (index) => `rankings/${index}/map/` },
  { id: /^ahead-or-behind-([a-z]{3})$/, page: (place) => `ahead-or-behind/${place}/` },
  { id: /^agreement-(.+-vs-.+)$/, page: (pair) => `agreement/${pair}/` },
  { id: /^(?:weights|settled)-(.+)-([^-]+)$/, page: (index, edition) => `weights/${index}/${edition}/` },
  { id: /^claim-(.+)$/, page: (claim) => `claims/${claim}/` },
  { id: /^models-(?:.+)$/, page: () => "models/" },
  { id: /^prices-(.+?)-by-.+$/, page: (table) => `tables/${table}/` },
  {
    id: /^country-([a-z]{3})-(?:pillars|history|robustness|around)-.+$/,
    page: (place) => `countries/${place}/`,
  },
  { id: /^compare-([a-z]{3}-vs-[a-z]{3})-(?:.+)$/, page: (pair) => `compare/${pair}/` },
  { id: /^compare-(?:.+)$/, page: () => "compare/" },
] as const satisfies readonly { id: RegExp; page: (...steps: string[]) => string }[];

/** Kebab case and nothing else, so that no picture's name can leave the folder of the embeds or of a page. */
const FORM = /^[a-z0-9.]+(?:-[a-z0-9.]+)*$/;
const LONGEST_ID = 120;

/** Countries by the name of a picture that is one country's or one pair's. */
const OF_COUNTRIES = /^(?:country|ahead-or-behind|compare)-([a-z]{3})(?:-vs-([a-z]{3}))?(?=-|$)/;

const KIND = /^(?:ahead-or-behind|[a-z]+)(?=-)/;

/** "ranking" of `ranking-global-ai-index-2024`: pictures of one kind are drawn with the same styles. */
export function kindOfPicture(id: string): string {
  return KIND.exec(id)?.[0] ?? id;
}

/** Where a picture stands: the path of its page below the language, "" for the home; null for what is no picture. */
export function pageOfPicture(id: string): string | null {
  if (id.length > LONGEST_ID || id.includes("..") || !FORM.test(id)) return null;
  for (const { id: form, page } of PAGES) {
    const found = form.exec(id);
    if (!found) continue;
    const [, first = "", second = ""] = found;
    return page(first, second);
  }
  return null;
}

/**
 * Whether the picture has an embed of its own as a file. Those of countries and pairs beyond the five would be
 * thousands: these are taken out of their page when they are asked for.
 */
export function isPrepared(id: string): boolean {
  if (pageOfPicture(id) === null) return false;
  return countriesOf(id).every((place) => HEADLINE_IDS.includes(place));
}

function countriesOf(id: string): string[] {
  const [, ...places] = OF_COUNTRIES.exec(id) ?? [];
  // `compare-gap` is a part of the free comparison; a pair names two.
  if (id.startsWith("compare-") && places[1] === undefined) return [];
  return places.filter((place) => place !== undefined);
}
