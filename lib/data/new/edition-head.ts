import type { Dataset } from "../assemble-dataset";
import type { Edition, Index } from "../schema";
import { type FlagReader, oneOf } from "./flags";
import { problemAt } from "./problem";

export type RankedBy = "publisher" | "us";

export type Head = {
  index: string;
  edition: string;
  published: string;
  source: string;
  pillars: string[] | undefined;
  scale: { min: number; max: number } | undefined;
  rankedBy: RankedBy;
  status: Edition["status"];
  precision: number | null;
  partial: number | null;
};

const STATUSES = ["published", "recomputed", "derived", "imputed"] as const;

/** Everything of an edition but its rows, from flags; what is wrong with them is kept by the reader. */
export function readHead(dataset: Dataset, index: Index, read: FlagReader): Head {
  const edition = read.text("year");
  if (!/^\d{4}$/.test(edition)) {
    read.problems.push(problemAt({ value: edition }, "an edition is a year", "Write it like 2026."));
  }
  return {
    index: index.id,
    edition,
    published: readPublished(dataset, read),
    source: read.text("source"),
    pillars: readPillars(read),
    scale: readScale(read),
    rankedBy: oneOf(read, "ranked-by", ["publisher", "us"] as const),
    status: oneOf(read, "status", STATUSES),
    precision: read.numberOrNull("precision"),
    partial: read.numberOrNull("partial"),
  };
}

/** An empty text, with a problem, where neither the flag nor the source says it. */
function readPublished({ sources }: Dataset, read: FlagReader): string {
  const id = read.text("source");
  const source = sources.value.find((one) => one.id === id);
  const published = read.textOrNull("published") ?? source?.published ?? "";
  if (published === "") {
    const [why, first] = source
      ? [`${id} has no date that could be taken`, "Date the source"]
      : [`${id} is no source yet, whose date could be taken`, "Add the source"];
    read.refuse("published", why, `${first} first, or give --published "<2026-12-01>".`);
  }
  return published;
}

/** Undefined where the edition has those of its index. */
function readPillars(read: FlagReader): string[] | undefined {
  const text = read.textOrNull("pillars");
  return text === null
    ? undefined
    : text
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== "");
}

function readScale(read: FlagReader): Head["scale"] {
  const text = read.textOrNull("scale");
  if (text === null) return undefined;
  const [, min, max] = /^\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*$/.exec(text) ?? [];
  const scale = { min: Number(min), max: Number(max) };
  if (scale.min < scale.max) return scale;
  read.refuse("scale", "this is no scale", "Write the least and the most, like 0,100.");
  return undefined;
}
