import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import { MAX_MODELS } from "@/lib/url/models-view";
import type { CountrySubject } from "./country-subject";
import { partyWord } from "./measured-by";

/** The models whose maker is based there, by maker; a sentence where there is none. */
export function toMadeThere({ locale, place, names, data }: CountrySubject) {
  const t = translator(locale);
  const makers = data.parties.filter(({ country }) => country === place.id);
  const href = (ids: readonly string[]) => `${pageHref(locale, "models")}?m=${ids.join(",")}`;
  const byMaker = makers
    .map(({ id }) => ({
      id,
      name: partyWord(locale, id, data.parties),
      models: data.models
        .filter(({ maker }) => maker === id)
        .map((model) => ({ id: model.id, name: model.name, href: href([model.id]) })),
    }))
    .filter(({ models }) => models.length > 0);
  const ids = byMaker.flatMap(({ models }) => models.map(({ id }) => id));
  return {
    title:
      ids.length > 0
        ? t("country.modelsTitle", { count: ids.length, country: names.sentence })
        : t("country.made"),
    text: ids.length > 0 ? t("country.modelsNote") : t("country.modelsNone", { country: names.sentence }),
    makers: byMaker,
    together:
      ids.length > 1 && ids.length <= MAX_MODELS
        ? { href: href(ids), text: t("country.modelsCompare") }
        : null,
  };
}

export type MadeThereView = ReturnType<typeof toMadeThere>;
