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
};

/** Several figures, each with its name, its line and its form; nothing where there is none. */
export function CorrectList({ target, figures, words }: CorrectListProps) {
  if (figures.length === 0) return null;
  return (
    <ul className="grid basis-full gap-y-1">
      {figures.map((asked) => (
        <li key={asked.figure} className="flex flex-wrap gap-x-4">
          <span className="basis-full">
            <bdi>{asked.figure}</bdi>
          </span>
          <FigureLinks target={target} asked={asked} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** Hundreds of figures, each a link to its line: no form, whose address is long, and no word that all would repeat. */
export function LineList({ target, figures }: Pick<CorrectListProps, "target" | "figures">) {
  return (
    <ul className="grid basis-full">
      {figures.map((asked) => (
        <li key={asked.figure}>
          <a href={fillAddress(target.line, asked)} className="flex min-h-11 items-center">
            <bdi>{asked.figure}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function FigureLinks({ target, asked, words }: Omit<CorrectListProps, "figures"> & { asked: AskedFigure }) {
  return (
    <>
      <a href={fillAddress(target.line, asked)}>{fill(words.correctLine, { line: asked.line })}</a>
      <a href={fillAddress(target.form, asked)}>{words.correctForm}</a>
    </>
  );
}
