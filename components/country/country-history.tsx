import { HistoryPicture } from "@/components/charts/history-picture";
import type { CountryColour } from "@/lib/charts/country-colours";
import type { HistoryView } from "@/lib/views/country-history";

type CountryHistoryProps = {
  id: string;
  histories: readonly HistoryView[];
  colour: CountryColour;
  direction: "ltr" | "rtl";
  words: { title: string; note: string; published: string; method: string };
  methodHref: string;
};

/** The ranks over the editions of each index, with the published ones beside; nothing where there is no history. */
export function CountryHistory(props: CountryHistoryProps) {
  const { id, histories, colour, direction, words, methodHref } = props;
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
      <div className="mt-6 grid gap-x-16 gap-y-10 wide:grid-cols-2">
        {histories.map((history) => (
          <div key={history.index}>
            <h3 className="font-semibold">{history.title}</h3>
            <p className="mt-1 mb-4 text-note text-quiet">{history.note}</p>
            <HistoryPicture input={history.input} colours={new Map([[id, colour]])} direction={direction} />
            <p className="mt-4 text-note font-semibold">{words.published}</p>
            <ul className="published">
              {history.published.map(({ year, text, grade, href }) => (
                <li key={year}>
                  <a href={href}>{year}</a> <span>{text}</span>{" "}
                  {grade && <span className="text-quiet">{grade}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
