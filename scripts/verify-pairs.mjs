// Verifies what data/derived/pairs says of every pair, from the printed figures: node scripts/verify-pairs.mjs global-ai-index 2024
// With weights that are not negative a weighted sum is extreme where all weight is on one pillar, so pillars decide.
// A printed s with the unit u is a true score from s - u/2 up to, and without, s + u/2; a leader's fixed score is exact.
import { readFileSync } from "node:fs";

const [index, year] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8"));
const { precision, rows, pillarScale, scale } = read(`indices/${index}/${year}.json`);
const about = read(`indices/${index}/index.json`);
const { pillars, places } = read(`derived/pairs/${index}-${year}.json`);
const { max } = pillarScale ?? (scale ? scale : (about.pillarScale ?? about.scale));

/** Twice a decimal number in units of 1e-20, so that halves are whole and nothing is lost to binary fractions. */
const whole = (value) => {
  const [, digits, fraction = "", exponent = "0"] = /^(\d+)(?:\.(\d+))?(?:e(-\d+))?$/.exec(String(value));
  return 2n * BigInt(digits + fraction) * 10n ** BigInt(20 - fraction.length + Number(exponent));
};
const half = whole(precision) / 2n;
const scoreOf = new Map(rows.map((row) => [row.place, row.pillars]));
const span = (place, pillar) => {
  const score = scoreOf.get(place)[pillar];
  const [low, high] = score === about.leaderScore ? [0n, 0n] : [-half, half];
  const [from, to] = [whole(score) + low, whole(score) + high];
  return [from < 0n ? 0n : from, to > whole(max) ? whole(max) : to];
};
const isAhead = (a, b) => (pillar) => {
  const [[low], [otherLow, high]] = [span(a, pillar), span(b, pillar)];
  return low > high || (low === high && otherLow < high);
};
const isNeverBehind = (a, b) => pillars.every((pillar) => span(a, pillar)[0] >= span(b, pillar)[1]);
const isSettled = (a, b) => isNeverBehind(a, b) && pillars.some(isAhead(a, b));
const isReversible = (a, b) => pillars.some(isAhead(a, b)) && pillars.some(isAhead(b, a));

const seen = { settled: new Set(), reversible: new Set(), open: new Set() };
const check = (kind, a, b, isTrue) => {
  if (!isTrue) throw new Error(`${a} and ${b}: not ${kind}`);
  seen[kind].add([a, b].sort().join());
};
for (const { place: a, ahead, behind, reversible, open } of places) {
  for (const b of ahead) check("settled", a, b, isSettled(a, b));
  for (const b of behind) check("settled", a, b, isSettled(b, a));
  for (const b of open)
    check("open", a, b, ![isSettled(a, b), isSettled(b, a), isReversible(a, b)].includes(true));
  for (const [up, down, others] of Object.entries(reversible).map(([turns, list]) => [
    ...turns.split(" > "),
    list,
  ]))
    for (const b of others) check("reversible", a, b, isAhead(a, b)(up) && isAhead(b, a)(down));
}
const [pairs, counts] = [
  (places.length * (places.length - 1)) / 2,
  Object.entries(seen).map(([k, { size }]) => `${size} ${k}`),
];
if (new Set(Object.values(seen).flatMap((set) => [...set])).size !== pairs)
  throw new Error(`not all of ${pairs} pairs`);
console.log(`${index} ${year}: ${pairs} pairs verified, ${counts.join(", ")}`);
