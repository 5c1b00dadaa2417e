import type { Model } from "@/lib/data/models-schema";
import { translator } from "@/lib/i18n/translate";
import { quotedPrices } from "@/lib/models/quoted-prices";
import { present } from "@/lib/present";
import { pageHref } from "@/lib/url/href";
import { toClaimView } from "../claim-view";
import { modelHref } from "../model-pages";
import { toPriceLine } from "../quoted-price";
import { claimsAbout } from "./claims-about";
import type { OpennessBlock, OpennessSection, SourcedRow } from "./openness-section";
import type { OpennessSubject } from "./openness-subject";

/** The families that the article compares: of others, prices stand in the table that prints them. */
const FAMILIES: readonly (string | null)[] = ["deepseek", "gigachat"];

const TRAINING_CLAIM = "deepseek-v3-training-cost";

/** What a buyer was quoted, when, in which currency and by whom; and what training took, as its maker says. */
export function costSection(subject: OpennessSubject): OpennessSection {
  const t = translator(subject.locale);
  return {
    id: "cost",
    title: t("openness.costTitle"),
    texts: [t("openness.costText"), t("openness.costNever"), t("openness.tablePrices")],
    blocks: [pricesBlock(subject), ...trainingBlock(subject)],
    claims: claimsAbout(subject, ["cost"]),
  };
}

function pricesBlock(subject: OpennessSubject): OpennessBlock {
  const { locale, lookups } = subject;
  const t = translator(locale);
  const models = lookups.models.models.filter(({ family }) => FAMILIES.includes(family));
  return {
    id: "prices",
    title: t("openness.pricesTitle"),
    texts: [],
    table: {
      label: t("openness.pricesTitle"),
      heads: [t("openness.model"), t("openness.price"), t("openness.quoted")],
      rows: models.flatMap((model) => priceRows(subject, model)),
    },
    lines: [{ text: t("openness.otherPrices"), href: pageHref(locale, "tables", "simple-evals-ru") }],
  };
}

/** A row a quotation, oldest first: prices of two days or currencies are never made one. */
function priceRows({ locale, lookups }: OpennessSubject, model: Model): SourcedRow[] {
  const { models, parties } = lookups;
  return quotedPrices(model, models).map((price, at) => {
    const { amounts, told, source } = toPriceLine(locale, price, models.sources, parties);
    return {
      id: `${model.id}-${at}`,
      head: { text: model.name, href: modelHref(locale, model, models) },
      cells: [
        { text: amounts, sources: [] },
        { text: told, sources: [source] },
      ],
    };
  });
}

function trainingBlock({ locale, claims, lookups }: OpennessSubject): OpennessBlock[] {
  const claim = claims.find(({ id }) => id === TRAINING_CLAIM);
  if (!claim) return [];
  const { bearing, reading } = toClaimView(locale, claim, lookups);
  return [
    {
      id: "training",
      title: translator(locale)("openness.trainingTitle"),
      texts: [present(reading, `reading of ${TRAINING_CLAIM}`)],
      table: null,
      lines: bearing,
    },
  ];
}
