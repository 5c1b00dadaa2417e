import type { DotsInput } from "@/lib/charts/dots";
import type { Claim } from "@/lib/data/claims-schema";
import type { Party } from "@/lib/data/models-schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { ModelData } from "@/lib/models/claim-evidence";
import type { EvidenceFrame } from "@/lib/views/claim-evidence-view";
import { type ClaimLookups, type ClaimView, claimTitle } from "@/lib/views/claim-view";
import { toClaimsPage } from "@/lib/views/claims-page";
import { type ModelsPair, toClaimedAndMeasured } from "@/lib/views/models-page";
import type { VerdictView } from "@/lib/views/verdict-words";
import type { Bar, Column, PictureContent } from "../picture";

/** The page of claims, counted by their verdicts, and each claim of it: what was said, and beside it how it stands. */
export function claimPictures(
  locale: Locale,
  claims: readonly Claim[],
  lookups: ClaimLookups,
): PictureContent[] {
  const page = toClaimsPage(locale, claims, lookups);
  const rows = countVerdicts(page.claims.map(({ verdict }) => verdict));
  return [
    {
      path: ["claims"],
      shapes: ["wide"],
      kicker: translator(locale)("site.claims"),
      title: page.title,
      small: { kind: "tally", rows },
    },
    ...[...page.claims, ...page.elsewhere.claims].map((view) => claimPicture(locale, view)),
  ];
}

function claimPicture(locale: Locale, view: ClaimView): PictureContent {
  return {
    path: ["claims", view.id],
    shapes: ["wide", "tall"],
    kicker: translator(locale)("site.claims"),
    title: claimTitle(locale, view),
    small: { kind: "columns", columns: [claimedColumn(locale, view), measuredColumn(locale, view)] },
  };
}

/** The two halves of the sentence about the two models. */
export function modelsPicture(
  locale: Locale,
  pair: ModelsPair,
  data: ModelData,
  parties: readonly Party[],
): PictureContent {
  const { title, frames, words } = toClaimedAndMeasured(locale, pair, data, parties);
  const [first, second] = frames.map((frame) => evidenceColumn(frame, frame.short, words.emptyFrame));
  if (!first || !second) throw new Error("Both halves of the sentence are needed");
  return {
    path: ["models"],
    shapes: ["wide"],
    kicker: translator(locale)("site.models"),
    title,
    small: { kind: "columns", columns: [first, second] },
  };
}

/** The most frequent first. */
function countVerdicts(verdicts: readonly VerdictView[]) {
  const words = [...new Map(verdicts.map((verdict) => [verdict.word, verdict])).values()];
  const countOf = (word: string) => verdicts.filter((verdict) => verdict.word === word).length;
  return words
    .map((verdict) => ({ verdict, count: countOf(verdict.word) }))
    .toSorted((a, b) => b.count - a.count);
}

function claimedColumn(locale: Locale, { quote }: ClaimView): Column {
  return {
    head: translator(locale)("models.claimed"),
    verdict: null,
    bars: [],
    empty: null,
    sentences: [quote.text ?? quote.wording?.text ?? ""],
    note: quote.said,
  };
}

function measuredColumn(locale: Locale, view: ClaimView): Column {
  const t = translator(locale);
  const head = t(view.frame ? "models.measured" : "claims.evidence");
  if (view.frame) return evidenceColumn(view.frame, head, t("models.emptyFrame"));
  const sentences = view.unsettled ? [view.unsettled] : view.bearing.map(({ text }) => text);
  return { head, verdict: view.verdict, bars: [], empty: null, sentences, note: null };
}

/** Without a measurement the frame stays empty, as it does on the page. */
function evidenceColumn({ verdict, chart, sentences }: EvidenceFrame, head: string, empty: string): Column {
  return {
    head,
    verdict,
    bars: chart ? toBars(chart.input) : [],
    empty: chart ? null : empty,
    sentences: chart ? sentences : [],
    note: null,
  };
}

/** The measurement that voted first. */
function toBars({ axis, models, rows }: DotsInput): Bar[] {
  return (rows[0]?.dots ?? []).flatMap(({ model, value, valueText }) =>
    models
      .filter(({ id }) => id === model)
      .map(({ label, mark }) => ({
        label,
        text: valueText,
        share: (value - axis.min) / (axis.max - axis.min),
        mark,
      })),
  );
}
