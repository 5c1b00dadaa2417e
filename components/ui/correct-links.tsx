import { fill } from "@/lib/i18n/fill";
import { type AskedFigure, fillAddress } from "@/lib/url/asked-figure";
import type { CorrectTarget } from "@/lib/views/provenance";
import type { CorrectWords } from "./provenance-words";

type CorrectLinksProps = {
  target: CorrectTarget;
  asked?: AskedFigure | undefined;
  /** Where nobody asked for one figure: those that the panel is of, each to be named. */
  figures?: readonly AskedFigure[] | undefined;
  words: CorrectWords;
};

/** The ways to correct a figure: its line and the form filled in where one is known, else its file; its dataset. */
export function CorrectLinks({ target, asked, figures = [], words }: CorrectLinksProps) {
  return (
    <>
      {asked && <FigureLinks target={target} asked={asked} words={words} />}
      {!asked && <CorrectList target={target} figures={figures} words={words} />}
      {!asked && figures.length === 0 && <a href={target.file}>{words.correctFile}</a>}
      <a href={target.dataset}>{words.dataset}</a>
    </>
  );
}

type CorrectListProps = Pick<CorrectLinksProps, "target" | "words"> & {
  figures: readonly AskedFigure[];
  /** Without the forms, whose addresses are long, where hundreds of figures stand in a page. */
  linesOnly?: boolean;
};

/** Several figures, each with its name, its line and its form; nothing where there is none. */
export function CorrectList({ target, figures, words, linesOnly = false }: CorrectListProps) {
  if (figures.length === 0) return null;
  return (
    <ul className="grid basis-full gap-y-1">
      {figures.map((asked) => (
        <li key={asked.figure} className="flex flex-wrap gap-x-4">
          <span className="basis-full">
            <bdi>{asked.figure}</bdi>
          </span>
          <FigureLinks target={target} asked={asked} words={words} lineOnly={linesOnly} />
        </li>
      ))}
    </ul>
  );
}

type FigureLinksProps = Pick<CorrectLinksProps, "target" | "words"> & {
  asked: AskedFigure;
  lineOnly?: boolean;
};

function FigureLinks({ target, asked, words, lineOnly = false }: FigureLinksProps) {
  return (
    <>
      <a href={fillAddress(target.line, asked)}>{fill(words.correctLine, { line: asked.line })}</a>
      {!lineOnly && <a href={fillAddress(target.form, asked)}>{words.correctForm}</a>}
    </>
  );
}
