import type { Model } from "@/lib/data/models-schema";
import { nameWord } from "@/lib/i18n/data-word";
import { isolateName } from "@/lib/i18n/isolate-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { modelOf } from "@/lib/models/claim-evidence";
import { modelHref } from "../model-pages";
import { sourceLine } from "../quoted-price";
import { claimsAbout } from "./claims-about";
import type { OpennessSection, SourcedRow } from "./openness-section";
import type { OpennessSubject } from "./openness-subject";

/** The models that the article speaks of, in its order, GigaChat Lite beside its open weights. */
const ARTICLE_MODELS = [
  "deepseek-v3",
  "deepseek-r1",
  "gigachat-max",
  "gigachat-lite",
  "gigachat-20b-a3b-instruct",
  "kandinsky",
] as const;

/** Named in the article, and looked up by nobody here. */
const NOT_LOOKED_UP = "kandinsky";

const FACTS = ["weights", "licence", "code", "trainingData"] as const;

const HEAD = {
  weights: "modelPage.weights",
  licence: "modelPage.licence",
  code: "modelPage.code",
  trainingData: "modelPage.trainingData",
} as const satisfies Record<(typeof FACTS)[number], string>;

/** What of each model anyone may have, so far as a source of ours says it. */
export function openSection(subject: OpennessSubject): OpennessSection {
  const { locale, lookups } = subject;
  const t = translator(locale);
  const models = shownModels(lookups.models.models);
  const count = (value: "open" | "closed") => models.filter(({ weights }) => weights?.value === value).length;
  return {
    id: "open",
    title: t("openness.openTitle"),
    texts: [
      t("openness.openCounts", { count: models.length, open: count("open"), closed: count("closed") }),
      t("openness.weightsMean"),
      t("openness.codeMeans"),
      t("openness.dataMeans"),
      t("openness.openSource"),
    ],
    blocks: [
      {
        id: "open-models",
        title: null,
        texts: [],
        table: {
          label: t("openness.openTable"),
          heads: [t("openness.model"), ...FACTS.map((fact) => t(HEAD[fact])), t("openness.source")],
          rows: models.map((model) => toRow(subject, model)),
        },
        lines: [
          { text: t("openness.lite"), href: null },
          { text: t("openness.kandinsky"), href: null },
        ],
      },
    ],
    claims: claimsAbout(subject, ["openness"]),
  };
}

/** The article's models, and after them every other of which one of these facts is known. */
function shownModels(models: readonly Model[]): Model[] {
  const first = ARTICLE_MODELS.map((id) => modelOf(id, { models }));
  const others = models.filter(
    (model) => !first.includes(model) && FACTS.some((fact) => model[fact] !== null),
  );
  return [...first, ...others];
}

function toRow({ locale, lookups }: OpennessSubject, model: Model): SourcedRow {
  const { sources } = lookups.models;
  const named = new Set(FACTS.flatMap((fact) => model[fact]?.source ?? []));
  const own = sources.filter(({ id }) => named.has(id)).map((source) => sourceLine(locale, source));
  return {
    id: model.id,
    head: { text: model.name, href: modelHref(locale, model, lookups.models) },
    cells: [
      ...FACTS.map((fact) => ({ text: factText(locale, model, fact), sources: [] })),
      { text: own.length > 0 ? "" : "–", sources: own },
    ],
  };
}

function factText(locale: Locale, model: Model, fact: (typeof FACTS)[number]): string {
  const t = translator(locale);
  const value = model[fact]?.value;
  if (value === undefined)
    return t(model.id === NOT_LOOKED_UP ? "openness.notLookedUp" : "modelPage.notKnown");
  return value === "open" || value === "closed"
    ? t(`modelPage.${value}`)
    : isolateName(locale, nameWord(locale, value));
}
