import { Ladder } from "@/components/charts/ladder";
import { assignCountryColours } from "@/lib/charts/country-colours";
import { layLadder } from "@/lib/charts/ladder/lay-ladder";
import { decodeRankingView } from "@/lib/url/ranking-view";
import type { EmbedLadder } from "@/lib/views/embed-data";
import type { Drawn } from "./drawn";
import { notKnown } from "./left-out";

const NOTHING_ELSE = {
  columns: [],
  facets: [],
  filters: { region: [], income: [], group: [] },
  intervals: [],
};

/**
 * The ladder as the ranking page draws it, with the pinned countries named.
 * @param page the address of that page, to whose rows the dots lead
 */
export function drawLadder({ ladder, headliners }: EmbedLadder, search: string, page: string): Drawn {
  const places = ladder.countries.map(({ id }) => id);
  const { view, dropped } = decodeRankingView(search, { ...NOTHING_ELSE, places });
  const chosen = [...new Set([...headliners, ...view.pins])];
  return {
    leftOut: dropped.map(notKnown),
    ...{ title: null, subtitle: null, source: null },
    picture: (
      <Ladder
        view={ladder}
        layouts={layLadder(ladder, chosen)}
        colours={assignCountryColours(chosen)}
        base={page}
      />
    ),
  };
}

export function isEmbedLadder(value: unknown): value is EmbedLadder {
  return typeof value === "object" && value !== null && "ladder" in value && "headliners" in value;
}
