import type { Claim, Clause } from "@/lib/data/claims-schema";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { plainText } from "@/lib/i18n/plain-text";
import type { Evidence } from "@/lib/models/admissible";
import { modelOf } from "@/lib/models/claim-evidence";
import { absoluteHref } from "@/lib/url/href";
import { isComparison, verdictOf } from "@/lib/views/claim-evidence-view";
import type { ClaimLookups } from "@/lib/views/claim-view";
import { judgeClause } from "@/lib/views/clauses/judge-clause";

/** What voted on a comparison, and what did not and why; of every other kind both are empty. */
export function votesOn(claim: Claim, { models }: ClaimLookups) {
  if (!isComparison(claim)) return { votes: [], uncounted: [] };
  const { votes, uncounted } = verdictOf(claim, models);
  return {
    votes: votes.map(({ evidence, outcome, test }) => ({ ...toRow(evidence), outcome, test })),
    uncounted: uncounted.map(({ evidence, reason }) => ({ ...toRow(evidence), reason })),
  };
}

function toRow({ row, table }: Evidence) {
  const { run, benchmark, setting, items, entries } = row;
  return {
    table: table.id,
    run,
    benchmark,
    setting,
    items,
    measuredBy: table.measuredBy,
    models: entries.map(({ model, printed, value, right }) => ({ model, printed, value, right })),
    source: table.source,
  };
}

/** How each thing stands that must be true of a fact. */
export function clausesOf({ clauses }: Claim, lookups: ClaimLookups) {
  return clauses.map((clause) => {
    const { standing, lines } = judgeClause(DEFAULT_LOCALE, clause, lookups);
    return {
      clause,
      standing,
      bearing: lines.map(({ text, href }) => ({
        text: plainText(text),
        address: href === null ? null : absoluteHref(href),
      })),
      source: sourceOf(clause, lookups),
    };
  });
}

function sourceOf(clause: Clause, { editionOf, models }: ClaimLookups): string | null {
  switch (clause.kind) {
    case "rank":
    case "ranked-behind":
      return editionOf(clause.index, clause.edition)?.source.id ?? null;
    case "order":
    case "printed":
      return models.tables.find(({ id }) => id === clause.table)?.source ?? null;
    case "weights":
      return modelOf(clause.model, models).weights?.source ?? null;
    case "training-hours":
      return modelOf(clause.model, models).training?.source ?? null;
    case "training-cost":
      return modelOf(clause.model, models).training?.value.cost?.source ?? null;
    case "report":
    case "unsourced":
      return null;
  }
}
