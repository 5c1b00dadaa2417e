// Verifies what data/derived/pairs/ says of every pair of an edition, with nothing but the printed figures:
//   node scripts/verify-pairs.mjs global-ai-index 2024
// A weighted sum with weights that are not negative is extreme where all weight is on one pillar, so pillars decide.
// A printed score s with the unit u is a true score from s - u/2 up to, and without, s + u/2; a leader's is exact.
import { readFileSync } from "node:fs";

const [index, year] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8"));
const { precision, rows, pillarScale, scale } = read(`indices/${index}/${year}.json`);
const about = read(`indices/${index}/index.json`);
const { pillars, places } = read(`derived/pairs/${index}-${year}.json`);
const { max } = pillarScale ?? (scale ? scale : (about.pillarScale ?? about.scale));

/** Twice the score and the unit in whole numbers, so that nothing is lost to binary fractions. */
const DECIMALS = 20;
const whole = (value) => {
  const [, digits, fraction = "", exponent = "0"] = /^(\d+)(?:\.(\d+))?(?:e(-\d+))?$/.exec(String(value));
  return 2n * BigInt(digits + fraction) * 10n ** BigInt(DECIMALS - fraction.length + Number(exponent));
};
const half = whole(precision) / 2n;
const scoreOf = new Map(rows.map((row) => [row.place, row.pillars]));
const span = (place, pillar) => {
  const score = scoreOf.get(place)[pillar];
  const value = whole(score);
  if (score === about.leaderScore) return [value, value];
  const [low, high] = [value - half, value + half];
  return [low < 0n ? 0n : low, high > whole(max) ? whole(max) : high];
};
const isAhead = (a, b, pillar) => {
  const [[low], [otherLow, high]] = [span(a, pillar), span(b, pillar)];
  return low > high || (low === high && otherLow < high);
};
const isNeverBehind = (a, b) => pillars.every((pillar) => span(a, pillar)[0] >= span(b, pillar)[1]);
const holds = {
  ahead: (a, b) => isNeverBehind(a, b) && pillars.some((pillar) => isAhead(a, b, pillar)),
  behind: (a, b) => holds.ahead(b, a),
  open: (a, b) => !["ahead", "behind"].some((kind) => holds[kind](a, b)) && !isReversible(a, b),
};
const isReversible = (a, b) => pillars.some((p) => isAhead(a, b, p)) && pillars.some((p) => isAhead(b, a, p));
const counts = { settled: 0, reversible: 0, open: 0 };
const check = (kind, a, b, isTrue) => {
  if (!isTrue) throw new Error(`${a} and ${b}: not ${kind}`);
  counts[kind]++;
};
for (const { place, ahead, behind, reversible, open } of places) {
  for (const other of ahead) check("settled", place, other, holds.ahead(place, other));
  for (const other of behind) check("settled", place, other, holds.behind(place, other));
  for (const other of open) check("open", place, other, holds.open(place, other));
  for (const [turns, others] of Object.entries(reversible)) {
    const [up, down] = turns.split(" > ");
    for (const other of others)
      check("reversible", place, other, isAhead(place, other, up) && isAhead(other, place, down));
  }
}
const pairs = (places.length * (places.length - 1)) / 2;
const sum = counts.settled + counts.reversible + counts.open;
if (sum !== pairs) throw new Error(`${sum} pairs of ${pairs}`);
console.log(
  `${index} ${year}: ${pairs} pairs verified, ${counts.settled} settled, ${counts.reversible} reversible, ${counts.open} open`,
);
