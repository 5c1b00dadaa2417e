import { FigureFrame } from "@/components/charts/figure-frame";
import { RankIntervalPicture } from "@/components/robustness/rank-interval-picture";
import { LinkList } from "@/components/ui/link-list";
import type { CountryColour } from "@/lib/charts/country-colours";
import { joinSentences } from "@/lib/i18n/punctuation";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import type { CountryRobustnessView, RobustnessFigure } from "@/lib/views/robustness/country-robustness";

type RankRobustnessProps = {
  /** Of the place: alpha-3 in lower case. */
  id: string;
  view: CountryRobustnessView | null;
  colour: CountryColour;
  words: { others: string; note: string; method: string };
  methodHref: string;
  sourceLabel: string;
  uses: FigureUsesView;
};

/** How firm the ranks are: a picture an edition of the article's index, a line each other index. */
export function RankRobustness({ view, words, methodHref, ...shared }: RankRobustnessProps) {
  if (!view) return null;
  return (
    <div className="mt-16" data-part="robustness">
      <div className="grid gap-x-16 gap-y-10 wide:grid-cols-2">
        {view.pictures.map((figure) => (
          <Picture key={figure.dataset} figure={figure} {...shared} />
        ))}
      </div>
      {view.lines.length > 0 && (
        <section className="mt-6">
          <h2 className="font-semibold">{words.others}</h2>
          <ul className="robustness-lines">
            {view.lines.map(({ href, name, text }) => (
              <li key={href}>
                <span className="label">
                  <a href={href}>{name}</a>
                </span>{" "}
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-4 max-w-measure text-note text-quiet">
        {words.note}{" "}
        <a href={`${methodHref}#any-weights`} className="underline">
          {words.method}
        </a>
      </p>
    </div>
  );
}

type PictureProps = { figure: RobustnessFigure } & Pick<
  RankRobustnessProps,
  "id" | "colour" | "sourceLabel" | "uses"
>;

function Picture({ id, figure, colour, sourceLabel, uses }: PictureProps) {
  const { dataset, title, order, sentence, sure, picture, ways } = figure;
  return (
    <div className="min-w-0">
      <FigureFrame
        picture={`country-${id}-robustness-${dataset}`}
        datasets={[dataset]}
        title={title}
        subtitle={joinSentences([order, sentence, sure])}
        source={figure.source}
        panels={[{ id: figure.panel, text: sourceLabel }]}
        table={null}
        uses={uses}
      >
        <RankIntervalPicture view={picture} colour={colour} />
      </FigureFrame>
      <LinkList links={ways} className="flex flex-wrap gap-x-6" />
    </div>
  );
}
