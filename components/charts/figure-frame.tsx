import type { ReactNode } from "react";
import type { FigureUsesView } from "@/lib/views/figure-uses";
import { WholeNames } from "../ui/whole-names";
import { FigureUses } from "./figure-uses";

export type FigureFrameProps = {
  /** Its id, one of lib/pictures/picture-id.ts: unique on the page and for ever, for it is in the addresses of embeds. */
  picture: string;
  /** The ids of the datasets it is made of. */
  datasets: readonly string[];
  /** Whether it has all figures of an edition or table, or nearly all. */
  isWhole?: boolean;
  /** The keys of the address that change what is drawn, separated by spaces. */
  choices?: string;
  /** The finding, where the figure has no heading of its own. */
  finding?: string;
  title?: string;
  heading?: "h2" | "h3";
  subtitle?: string;
  /** "Global AI Index 2024, Tortoise Media · confirmed" */
  source: string;
  /** The panels that tell all about the source. */
  panels: readonly { id: string; text: string }[];
  /** The table of the picture's figures, without text where it follows at once; null where it stands in the picture. */
  table: { href: string; text?: string } | null;
  uses: FigureUsesView;
  children: ReactNode;
};

/**
 * What stands around every picture: its finding, what is drawn, and at its foot the source with its grade and what may
 * be made of it. The data attributes are what downloads and embeds read.
 */
export function FigureFrame(props: FigureFrameProps) {
  const { title, heading: Heading = "h2", subtitle, source, panels, table } = props;
  return (
    <figure
      id={props.picture}
      data-picture={props.picture}
      data-datasets={props.datasets.join(" ")}
      data-figures={table?.href}
      data-whole={props.isWhole ? "" : undefined}
      data-choices={props.choices}
      data-title={props.finding}
    >
      {title && <Heading className={HEADING[Heading]}>{title}</Heading>}
      {subtitle && <p className={SUBTITLE[Heading]}>{subtitle}</p>}
      <div className="figure-picture">{props.children}</div>
      <figcaption>
        <span data-source-line="">
          <WholeNames text={source} />
        </span>
        <span>
          {panels.map(({ id, text }) => (
            <button key={id} type="button" popoverTarget={id} className="figure-source">
              {text}
            </button>
          ))}
          {table?.text && <a href={table.href}>{table.text}</a>}
          <FigureUses {...props.uses} />
        </span>
      </figcaption>
    </figure>
  );
}

const HEADING = { h2: "max-w-[34ch] text-section", h3: "font-semibold text-lead" } as const;
const SUBTITLE = {
  h2: "mt-2 max-w-measure text-quiet",
  h3: "mt-1 max-w-measure text-note text-quiet",
} as const;
