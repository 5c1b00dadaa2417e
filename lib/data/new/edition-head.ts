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
  const source = read.text("source");
  const published =
    read.textOrNull("published") ?? dataset.sources.value.find(({ id }) => id === source)?.published;
  if (published === undefined) {
    read.refuse(
      "published",
      `${source} is no source yet, whose date could be taken`,
      'Add the source first, or give --published "<2026-12-01>".',
    );
  }
  return {
    index: index.id,
    edition,
    published: published ?? "",
    source,
    pillars: readPillars(read),
    scale: readScale(read),
    rankedBy: oneOf(read, "ranked-by", ["publisher", "us"] as const),
    status: oneOf(read, "status", STATUSES),
    precision: read.numberOrNull("precision"),
    partial: read.numberOrNull("partial"),
  };
}

/** An empty text where the edition has none. */
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
  const [min, max, ...rest] = text.split(",").map(Number);
  if (min === undefined || max === undefined || rest.length > 0 || !(min < max)) {
    read.refuse("scale", "this is no scale", "Write the least and the most, like 0,100.");
    return undefined;
  }
  return { min, max };
}
