import type { Content } from "./content";
import type { Expected, PeerPage, SortHeads } from "./peer-page";
import { PEERS_PATH } from "./serve/serve-packed";

/** The floor by hand, which the peers and our ranking are held against. */
export const FLOOR = "floor";
export const FRAMEWORK = "framework";
/** Ours with the same table and ladder. */
export const RANKING = "ranking";
const RANKING_PATH = "en/rankings/global-ai-index/2024/";

/** Ours that are held against a floor derived from themselves. */
export const DERIVED_FROM: Readonly<Record<string, string>> = {
  ranking: RANKING_PATH,
  compare: "en/compare/",
  home: "en/",
  country: "en/countries/rus/",
  models: "en/models/",
};

const PLAIN_SORT: SortHeads = {
  table: "table",
  heads: "thead th:nth-child(n + 4) button",
  firstCell: 3,
  ready: "table",
};

/** The pages of the comparison; `floors` are the names of those of ours for which a floor was derived. */
export function listPages(content: Content, floors: readonly string[]): PeerPage[] {
  const rows = content.countries.length;
  const dots = content.named.length * content.pillars.length;
  const drawn = (ladder: string, comparison: string): Expected[] => [
    { selector: "tbody tr", least: rows },
    { selector: ladder, least: rows },
    { selector: comparison, least: dots },
  ];
  return [
    toPeer(FLOOR, "by hand", drawn("#ladder circle", "#comparison circle")),
    {
      ...toPeer(FRAMEWORK, "Observable Framework", drawn("#ladder circle", "#comparison circle")),
      sort: { ...PLAIN_SORT, heads: "thead th:nth-child(n + 5)", firstCell: 4 },
    },
    toPeer("echarts", "ECharts", drawn("#ladder-chart path", "#comparison-chart path")),
    toPeer("plotly", "Plotly", drawn("#ladder-chart path.point", "#comparison-chart path.point")),
    toPeer(
      "vega-lite",
      "Vega-Lite",
      drawn("#ladder-chart .mark-symbol path", "#comparison-chart .mark-symbol path"),
    ),
    {
      id: RANKING,
      name: "ours, the ranking",
      isOurs: true,
      path: RANKING_PATH,
      expected: [
        { selector: "#table tbody tr", least: rows },
        { selector: "#ranking-global-ai-index-2024 circle", least: rows },
      ],
      sort: {
        table: "#table",
        heads: "thead th.m1 button, thead th.m1 ~ th button",
        firstCell: 3,
        ready: "[data-island][data-ready]",
      },
      floor: FLOOR,
    },
    ...floors.flatMap(toDerived),
  ];
}

function toPeer(id: string, name: string, expected: readonly Expected[]): PeerPage {
  const floor = id === FLOOR ? null : FLOOR;
  return { id, name, isOurs: false, path: `${PEERS_PATH.slice(1)}${id}/`, expected, sort: PLAIN_SORT, floor };
}

/** A page of ours with the floor derived from it; the ranking, measured already, brings its floor alone. */
function toDerived(name: string): PeerPage[] {
  const path = DERIVED_FROM[name];
  if (path === undefined) throw new Error(`${name} is no page that a floor is derived from.`);
  const id = derivedId(name);
  const floor: PeerPage = {
    id,
    name: `${name}, derived floor`,
    isOurs: false,
    path: `${PEERS_PATH.slice(1)}${id}/`,
    expected: null,
    sort: null,
    floor: null,
  };
  if (name === RANKING) return [{ ...floor, name: "the ranking, derived floor" }];
  return [
    floor,
    { id: name, name: `ours, ${name}`, isOurs: true, path, expected: null, sort: null, floor: id },
  ];
}

/** The id of the floor that is derived from a page of ours. */
export function derivedId(name: string): string {
  return `${name}-floor`;
}
