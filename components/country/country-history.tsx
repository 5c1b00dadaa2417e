import { FigureFrame } from "@/components/charts/figure-frame";
import { HistoryPicture } from "@/components/charts/history-picture";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { HistoryView } from "@/lib/views/country-history";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import { HistoryTable, type HistoryTableWords } from "./history-table";

type CountryHistoryProps = {
  id: string;
  histories: readonly HistoryView[];
  colour: CountryColour;
  direction: "ltr" | "rtl";
  words: HistoryTableWords & { title: string; note: string; method: string };
  methodHref: string;
  uses: FigureUsesView;
};

/** The ranks over the editions of each index, with the published ones beside; nothing where there is no history. */
export function CountryHistory({ histories, words, methodHref, ...shared }: CountryHistoryProps) {
  if (histories.length === 0) return null;
  return (
    <section className="mt-16">
      <h2 className="text-section">{words.title}</h2>
      <p className="mt-2 max-w-measure text-quiet">
        {words.note}{" "}
        <a href={`${methodHref}#common-countries`} className="underline">
          {words.method}
        </a>
      </p>
      <div className="grid gap-x-16 gap-y-4 wide:grid-cols-2">
        {histories.map((history) => (
          <History key={history.index} history={history} words={words} {...shared} />
        ))}
      </div>
    </section>
  );
}

type HistoryProps = { history: HistoryView } & Omit<CountryHistoryProps, "histories" | "methodHref">;

function History({ id, history, colour, direction, words, uses }: HistoryProps) {
  return (
    <FigureFrame
      picture={`country-${id}-history-${history.index}`}
      datasets={history.datasets}
      title={history.title}
      heading="h3"
      subtitle={history.note}
      source={history.source}
      panels={[]}
      table={null}
      uses={uses}
    >
      <HistoryPicture input={history.input} colours={new Map([[id, colour]])} direction={direction} />
      <HistoryTable rows={history.rows} among={history.among} words={words} />
    </FigureFrame>
  );
}
