import { Island } from "@/components/islands/island";
import type { FirmnessView } from "@/lib/views/weights/firmness";
import { AnyWeightsSection } from "./any-weights-section";
import { Levelling } from "./levelling";
import { LevellingExplorer } from "./levelling-explorer";
import { OtherMethodsSection } from "./other-methods-section";
import { SettledSection, type SettledSectionProps } from "./settled-section";

type FirmnessSectionsProps = { view: FirmnessView } & Omit<SettledSectionProps, "view">;

/** What stands below the weights: what none of them change, what would level two countries, what is settled. */
export function FirmnessSections({ view, scrolls, ...framed }: FirmnessSectionsProps) {
  const { bounds, levelling, settled, methods } = view;
  const { words } = levelling.island.texts;
  return (
    <>
      <AnyWeightsSection view={bounds} scrolls={scrolls} />
      <section className="mt-16" id="levelling">
        <h2 className="max-w-[34ch] text-section">{levelling.title}</h2>
        <p className="mt-2 mb-4 max-w-measure text-quiet">{levelling.note}</p>
        <div className="grid gap-x-16 gap-y-8 wide:grid-cols-2">
          {levelling.pairs.map((pair) => (
            <article key={pair.title} className="min-w-0">
              <Levelling view={pair} words={words} />
            </article>
          ))}
          <article className="min-w-0">
            <Island name="levelling" of={LevellingExplorer} props={{ ...levelling.island }} />
          </article>
        </div>
      </section>
      <SettledSection view={settled} scrolls={scrolls} {...framed} />
      <OtherMethodsSection view={methods} scrolls={scrolls} />
    </>
  );
}
