import { loadPlaces } from "@/lib/data/load";
import { loadRankedEdition } from "@/lib/data/load-ranked-edition";
import { placeName } from "@/lib/i18n/place-name";
import { measuresOf } from "@/lib/views/measures";

const INDEX = "global-ai-index";
const YEAR = "2024";

/** The countries that every picture names, in the order of its legend, with the hue that every peer gives them. */
const NAMED = { usa: "#0072b2", chn: "#a8508f", ind: "#007d5b", bra: "#8f6500", rus: "#b84f00" } as const;

/** What every page of the comparison holds, in English and on a scale of 0 to 100. */
export interface Content {
  title: string;
  pillars: readonly string[];
  /** In the publisher's order. */
  countries: readonly PeerCountry[];
  named: readonly NamedCountry[];
}

export interface PeerCountry {
  id: string;
  name: string;
  rank: number;
  score: number;
  /** In the order of the pillars. */
  pillars: readonly number[];
  /** How many dots lie below its own on the ladder, where others print the same score. */
  level: number;
}

export interface NamedCountry extends PeerCountry {
  colour: string;
  /** What stands beside its dot on the ladder: "Russia 12, rank 31". */
  label: string;
  /** The level at which that stands, clear of every dot and of the other labels. */
  labelLevel: number;
}

/** The 83 countries of the Global AI Index 2024. Throws where the edition lacks one of their scores. */
export function loadContent(): Content {
  const ranked = loadRankedEdition(INDEX, YEAR);
  if (!ranked) throw new Error(`data/ holds no ${INDEX} of ${YEAR}.`);
  const places = new Map(loadPlaces().map((place) => [place.id, place]));
  const measures = measuresOf("en", ranked.index, ranked.edition).filter(({ kind }) => kind === "pillar");
  const counts = new Map<number, number>();
  const countries = ranked.countries.map(({ place, rank, overall, pillars }) => {
    const named = places.get(place);
    if (!named) throw new Error(`data/places.json has no ${place}.`);
    const level = counts.get(overall) ?? 0;
    counts.set(overall, level + 1);
    const scores = measures.map(({ id }) => scoreOf(place, id, pillars));
    return {
      id: place.toLowerCase(),
      name: placeName("en", named),
      rank,
      score: overall,
      pillars: scores,
      level,
    };
  });
  return {
    title: `${ranked.source.title}: ${countries.length} countries by score and pillar`,
    pillars: measures.map(({ label }) => label),
    countries,
    named: nameSome(countries),
  };
}

function scoreOf(place: string, pillar: string, scores: Readonly<Record<string, number | null>>): number {
  const score = scores[pillar];
  if (score === undefined || score === null) throw new Error(`${place} has no score for ${pillar}.`);
  return score;
}

/**
 * Labels stand above the highest stack of dots, each at a level of its own, so that they are clear on a phone too: that of
 * the leader, which is set to the left of its dot, above those of all others.
 */
function nameSome(countries: readonly PeerCountry[]): NamedCountry[] {
  const top = Math.max(...countries.map(({ level }) => level)) + 1;
  return Object.entries(NAMED).map(([id, colour], at, all) => {
    const country = countries.find((one) => one.id === id);
    if (!country) throw new Error(`The edition does not rank ${id}.`);
    const { name, score, rank } = country;
    return {
      ...country,
      colour,
      label: `${name} ${score}, rank ${rank}`,
      labelLevel: top + ((at + all.length - 1) % all.length) * 1.5,
    };
  });
}
