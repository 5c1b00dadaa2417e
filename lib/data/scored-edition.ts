import { createHash } from "node:crypto";
import type { ScoredEdition } from "@/lib/ranking/exact/exact-scores";
import { pillarsOf, scalesOf } from "./edition-measures";
import type { Edition, Index } from "./schema";

/** What the exact arithmetic asks of an edition: its ranked places with their printed pillar scores. */
export function toScoredEdition(edition: Edition, index: Index): ScoredEdition {
  return {
    pillars: pillarsOf(edition, index),
    precision: edition.precision,
    scale: scalesOf(edition, index).pillars,
    leaderScore: index.leaderScore ?? null,
    rows: edition.rows.filter(({ rank }) => rank !== null).map(({ place, pillars }) => ({ place, pillars })),
  };
}

/** Changes with anything that exact results depend on, and with nothing else: 64 hexadecimal digits. */
export function hashInputs({ pillars, precision, scale, leaderScore, rows }: ScoredEdition): string {
  const scores = rows.map((row) => [row.place, ...pillars.map((pillar) => row.pillars[pillar] ?? null)]);
  const inputs = [pillars, precision, scale.min, scale.max, leaderScore, scores];
  return createHash("sha256").update(JSON.stringify(inputs)).digest("hex");
}
