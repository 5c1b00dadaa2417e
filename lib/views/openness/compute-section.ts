import { indicatorStanding } from "@/lib/country/indicator-standing";
import { formatDate } from "@/lib/i18n/format";
import { placeName } from "@/lib/i18n/place-name";
import { translator } from "@/lib/i18n/translate";
import { present } from "@/lib/present";
import { COMPARED_PLACES } from "@/lib/site";
import { pageHref } from "@/lib/url/href";
import { toIndicatorHead, toLine } from "../country-indicators";
import { claimsAbout } from "./claims-about";
import type { OpennessBlock, OpennessSection, SourcedRow } from "./openness-section";
import type { OpennessSubject } from "./openness-subject";

/** What is counted of computing, each with what exactly is counted. */
const DEFINITION = {
  "epoch-gpu-clusters-n": "openness.clusters",
  "epoch-gpu-h100e": "openness.h100",
  "epoch-gpu-share": "openness.share",
  "epoch-gpu-share-all-existing": "openness.shareAll",
  "top500-systems": "openness.top500Systems",
  "top500-rmax": "openness.top500Rmax",
  "aiindex2026-data-centers": "openness.dataCentres",
} as const;

type Counted = OpennessSubject["indicators"][number] & { id: keyof typeof DEFINITION };

/** What machines are counted in the five countries: counts beside their filters, and no reason for any of them. */
export function computeSection(subject: OpennessSubject): OpennessSection {
  const t = translator(subject.locale);
  return {
    id: "compute",
    title: t("openness.computeTitle"),
    texts: [t("openness.computeText"), t("openness.computeModels")],
    blocks: countedIn(subject).map((counted) => toBlock(subject, counted)),
    claims: claimsAbout(subject, ["compute"]),
  };
}

function countedIn({ indicators }: OpennessSubject): Counted[] {
  return Object.keys(DEFINITION)
    .filter(isDefined)
    .flatMap((id) => {
      const found = indicators.find(({ indicator }) => indicator.id === id);
      return found ? [{ ...found, id }] : [];
    });
}

function isDefined(id: string): id is keyof typeof DEFINITION {
  return id in DEFINITION;
}

function toBlock(subject: OpennessSubject, counted: Counted): OpennessBlock {
  const { locale } = subject;
  const { indicator, id } = counted;
  const t = translator(locale);
  const { name, unit, source, href } = toIndicatorHead(locale, indicator, counted.source);
  const asOf = indicator.asOf ? [t("openness.asOf", { date: formatDate(locale, indicator.asOf) })] : [];
  const count = new Set(indicator.values.map(({ place }) => place)).size;
  return {
    id,
    title: name,
    texts: [t(DEFINITION[id]), ...asOf, t("openness.covered", { count })],
    table: {
      label: name,
      heads: [t("openness.country"), present(unit, `unit of ${id}`), t("openness.year")],
      rows: rowsOf(subject, counted),
    },
    lines: [{ text: source, href }],
  };
}

function rowsOf(subject: OpennessSubject, { indicator, source }: Counted): SourcedRow[] {
  const { locale, places } = subject;
  const t = translator(locale);
  const isCounted = (id: string) => places.get(id)?.kind !== "aggregate";
  return COMPARED_PLACES.map((id) => {
    const standing = indicatorStanding(indicator, id, isCounted);
    const line = standing && toLine(locale, id, indicator, source, standing);
    return {
      id,
      head: {
        text: placeName(locale, present(places.get(id), `place ${id}`)),
        href: pageHref(locale, "countries", id.toLowerCase()),
      },
      cells: [line?.value ?? t("modelPage.notKnown"), line ? String(line.year) : "–"].map((text) => ({
        text,
        sources: [],
      })),
    };
  });
}
