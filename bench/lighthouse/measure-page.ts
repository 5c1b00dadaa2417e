import { lookAt } from "@/scripts/lighthouse/look-at";

/** What Lighthouse's score of performance is made of, besides the score. */
export const METRICS = [
  { id: "first-contentful-paint", name: "FCP" },
  { id: "speed-index", name: "speed index" },
  { id: "largest-contentful-paint", name: "LCP" },
  { id: "total-blocking-time", name: "blocking" },
  { id: "cumulative-layout-shift", name: "CLS" },
] as const;

type Metric = (typeof METRICS)[number]["id"];

export interface Performance {
  /** Of 100. */
  score: number;
  /** Milliseconds, of CLS its sum. */
  metrics: Readonly<Record<Metric, number>>;
}

/**
 * One look of Lighthouse as it judges phones by default: 412 pixels, a slow line and a processor four times slower, both
 * simulated from a visit without them.
 * @throws Error where it could not look at the page
 */
export async function measurePage(address: string, port: number): Promise<Performance> {
  const { categories, audits } = await lookAt(address, { port, onlyCategories: ["performance"] });
  const score = categories.performance?.score ?? null;
  if (score === null) throw new Error(`Lighthouse could not look at ${address}: no score`);
  const figureOf = (metric: Metric) => audits[metric]?.numericValue ?? Number.NaN;
  return {
    score: Math.floor(score * 100),
    metrics: {
      "first-contentful-paint": figureOf("first-contentful-paint"),
      "speed-index": figureOf("speed-index"),
      "largest-contentful-paint": figureOf("largest-contentful-paint"),
      "total-blocking-time": figureOf("total-blocking-time"),
      "cumulative-layout-shift": figureOf("cumulative-layout-shift"),
    },
  };
}
