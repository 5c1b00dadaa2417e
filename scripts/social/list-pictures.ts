import { loadClaims, loadEditions, loadParties, loadPlace } from "@/lib/data/load";
import { loadAskedEditions } from "@/lib/data/load-ahead-or-behind";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { loadCountryData } from "@/lib/data/load-country-pages";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadModelsPair } from "@/lib/data/load-models-pair";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { loadRankedIndices } from "@/lib/data/load-rankings";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { HEADLINE_PLACES, STARTING_EDITION } from "@/lib/site";
import { aheadPicture } from "@/lib/social/content/ahead-picture";
import { claimPictures, modelsPicture } from "@/lib/social/content/claim-pictures";
import { countryPicture, editionPicture, homePicture } from "@/lib/social/content/ladder-pictures";
import { rankingsPicture } from "@/lib/social/content/rankings-picture";
import type { PictureContent, SocialPicture } from "@/lib/social/picture";

/**
 * Every social picture there is, in every language.
 * @param address where the site will be, such as `example.org/standings`; null where that is not known
 */
export function listPictures(address: string | null): SocialPicture[] {
  return FINISHED_LOCALES.flatMap((locale) => {
    const site = { name: translator(locale)("site.name"), address };
    const contents = [...ladders(locale), ...countries(locale), ...claims(locale)];
    return contents.map((content) => ({ ...content, locale, site }));
  });
}

function ladders(locale: Locale): PictureContent[] {
  const start = loadRankedEdition(STARTING_EDITION.index, STARTING_EDITION.edition);
  const indices = loadRankedIndices();
  const complete = indices.map(({ id }) => completeEditions(id));
  const newest = complete.flatMap((editions) => editions.at(-1) ?? []);
  const pictured = [
    ...complete
      .flat()
      .map((loaded) => ({ loaded, path: ["rankings", loaded.index.id, loaded.edition.edition] })),
    ...newest.map((loaded) => ({ loaded, path: ["rankings", loaded.index.id] })),
  ];
  return [
    ...(start ? [homePicture(locale, start, loadPlace)] : []),
    rankingsPicture(locale, newest, indices.length, loadPlace),
    ...pictured.flatMap(({ loaded, path }) => editionPicture(locale, path, loaded, loadPlace) ?? []),
  ];
}

function completeEditions(index: string) {
  return loadEditions(index)
    .flatMap(({ edition }) => loadRankedEdition(index, edition) ?? [])
    .filter(({ countries }) => countries.length > 0);
}

function countries(locale: Locale): PictureContent[] {
  return HEADLINE_PLACES.flatMap((code) => [
    ...[countryPicture(locale, code, loadCountryData())].flatMap((picture) => picture ?? []),
    aheadPicture(locale, code, loadAskedEditions(), loadPlace),
  ]);
}

function claims(locale: Locale): PictureContent[] {
  return [
    ...claimPictures(locale, loadClaims(), loadClaimLookups()),
    modelsPicture(locale, loadModelsPair(), loadModelData(), loadParties()),
  ];
}
