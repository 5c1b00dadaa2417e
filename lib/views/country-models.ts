import type { Model } from "@/lib/data/models-schema";
import { type Translator, translator } from "@/lib/i18n/translate";
import { independentDomains, toKnownTests, toModelTraits } from "@/lib/models/model-traits";
import { present } from "@/lib/present";
import { pageHref } from "@/lib/url/href";
import { MAX_MODELS } from "@/lib/url/models-view";
import type { CountrySubject } from "./country-subject";
import { partyWord } from "./measured-by";
import { modelHref } from "./model-pages";

/** By which the section and the indicators of models lead to each other. */
const MADE_THERE = "models-made";
const NOTABLE = "indicators-models";

const NOTABLE_MODELS: readonly string[] = ["epoch-notable-models-cum", "aiindex2026-notable-models-cum"];

/** The models whose maker is based there, by maker, with what somebody independent measured; a sentence where there is none. */
export function toMadeThere({ locale, place, names, data }: CountrySubject) {
  const t = translator(locale);
  const makers = data.parties.filter(({ country }) => country === place.id);
  const compareHref = (ids: readonly string[]) => `${pageHref(locale, "models")}?m=${ids.join(",")}`;
  const byMaker = makers
    .map(({ id }) => ({
      id,
      name: partyWord(locale, id, data.parties),
      models: data.models.models
        .filter((model) => model.maker === id && model.kind === "model")
        .map((model) => ({
          id: model.id,
          name: model.name,
          href: modelHref(locale, model, data.models),
          note: noteOf(t, model, data),
        })),
    }))
    .filter(({ models }) => models.length > 0);
  const ids = byMaker.flatMap(({ models }) => models.map(({ id }) => id));
  return {
    id: MADE_THERE,
    title:
      ids.length > 0
        ? t("country.modelsTitle", { count: ids.length, country: names.sentence })
        : t("country.made"),
    text: ids.length > 0 ? t("country.modelsNote") : t("country.modelsNone", { country: names.sentence }),
    makers: byMaker,
    notable:
      ids.length > 0 && isCounted(data, place.id)
        ? { href: `#${NOTABLE}`, text: t("country.modelsToNotable", { country: names.sentence }) }
        : null,
    together:
      ids.length > 1 && ids.length <= MAX_MODELS
        ? { href: compareHref(ids), text: t("country.modelsCompare") }
        : null,
  };
}

export type MadeThereView = ReturnType<typeof toMadeThere>;

/** Whether some indicator counts the notable models of the place, so that there is a group to lead to. */
function isCounted({ indicators }: CountrySubject["data"], code: string): boolean {
  return indicators.some(
    ({ indicator }) =>
      NOTABLE_MODELS.includes(indicator.id) && indicator.values.some(({ place }) => place === code),
  );
}

const WEIGHTS = { open: "country.modelsOpen", closed: "country.modelsClosed" } as const;

/** Whether its weights are open, and in how many domains somebody independent measured it. */
function noteOf(t: Translator, model: Model, { models, parties }: CountrySubject["data"]): string {
  const tests = toKnownTests(models);
  const [traits] = toModelTraits({ ...models, models: [model] }, tests, parties);
  const count = independentDomains(present(traits, `model ${model.id}`), tests).length;
  const weights = model.weights ? t(WEIGHTS[model.weights.value]) : t("country.modelsWeightsUnknown");
  return `${weights} · ${t("modelPage.independentIn", { count })}`;
}
