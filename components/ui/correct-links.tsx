import { fill } from "@/lib/i18n/fill";
import { type AskedFigure, fillAddress } from "@/lib/url/asked-figure";
import type { CorrectTarget } from "@/lib/views/provenance";
import type { ProvenanceWords } from "./provenance-words";

type CorrectLinksProps = { target: CorrectTarget; asked?: AskedFigure | undefined; words: ProvenanceWords };

/** The ways to correct a figure: its line and the form filled in where one was asked for, else its file; its dataset. */
export function CorrectLinks({ target, asked, words }: CorrectLinksProps) {
  return (
    <>
      {asked ? (
        <>
          <a href={fillAddress(target.line, asked)}>{fill(words.correctLine, { line: asked.line })}</a>
          <a href={fillAddress(target.form, asked)}>{words.correctForm}</a>
        </>
      ) : (
        <a href={target.file}>{words.correctFile}</a>
      )}
      <a href={target.dataset}>{words.dataset}</a>
    </>
  );
}
