import { atClass, barClass } from "@/components/charts/bar-class";
import { present } from "@/lib/present";
import { nameOf } from "@/lib/views/compare-sentences";
import type { PillarPictureProps } from "./pillar-columns";

/** One row a pillar: a dot a country on the shared scale, the extent of all behind them, their median as a tick. */
export function PillarDots({ edition, chosen, colours, texts }: PillarPictureProps) {
  const { scale } = edition;
  const covered = chosen.flatMap(({ id, country }) => (country ? [{ id, country }] : []));
  const rows = [{ id: "overall", label: texts.words.overall }, ...edition.pillars];
  return (
    <div>
      <ul className="mb-2 flex flex-wrap gap-x-6">
        {covered.map(({ id, country }) => (
          <li
            key={id}
            className={`flex min-h-11 items-center gap-2 font-semibold c-${colours.get(id) ?? "ink"}`}
          >
            <span className="key" />
            {nameOf(texts, id)}
            <span className="font-normal text-quiet">
              {texts.words.rank} {country.rank}
            </span>
          </li>
        ))}
      </ul>
      {rows.map(({ id, label }) => {
        const range = edition.ranges[id] ?? scale;
        return (
          <div key={id} className="items-center border-rule border-b wide:grid wide:grid-cols-[12rem_1fr]">
            <p className={`text-note ${id === "overall" ? "font-semibold" : "text-quiet"}`}>{label}</p>
            <div className="dot-track">
              <span
                className={`dot-range ${atClass(range.min, scale)} ${barClass(scale.min + range.max - range.min, scale)}`}
              />
              <span className={`dot-median ${atClass(present(edition.medians[id], "median"), scale)}`} />
              {covered.map(({ id: place, country }) => {
                const score = id === "overall" ? country.overall : (country.pillars[id] ?? null);
                return score === null ? null : (
                  <span
                    key={place}
                    className={`dot ${atClass(score, scale)} c-${colours.get(place) ?? "ink"}`}
                  >
                    <span className="sr-only">{nameOf(texts, place)}: </span>
                    {country.texts[id]}
                  </span>
                );
              })}
            </div>
          </div>
        );
      })}
    </div>
  );
}
