import type { ReactNode } from "react";
import { LinkedName } from "@/components/ui/linked-name";
import type { AskedFigure } from "@/lib/url/asked-figure";
import type { Provenance } from "@/lib/views/provenance";
import { CorrectLinks } from "./correct-links";
import type { ProvenanceWords } from "./provenance-words";
import { SourcePanel } from "./source-panel";

type ProvenanceListProps = {
  words: ProvenanceWords;
  provenance: Provenance;
  /** Which figure the ways to correct it are of; without one they are of the whole edition. */
  asked?: AskedFigure | undefined;
  /** Where nobody can ask for one, those of the page: a list, and so at the end. */
  figures?: readonly AskedFigure[] | undefined;
};

type ProvenancePanelProps = ProvenanceListProps & {
  id: string;
  /** What is known of the one figure that was asked for; without it the panel speaks of the whole edition. */
  children?: ReactNode;
};

/**
 * The panel that any `<button popovertarget={id}>` opens, with or without script: source, grade, precision and
 * terms of the figures on the page.
 */
export function ProvenancePanel({ id, words, children, ...of }: ProvenancePanelProps) {
  return (
    <SourcePanel id={id} title={words.title} close={words.close}>
      {children}
      <ProvenanceList words={words} {...of} />
    </SourcePanel>
  );
}

/** What stands in such a panel. */
export function ProvenanceList({ words, provenance, asked, figures }: ProvenanceListProps) {
  const { source, grade, terms, copies } = provenance;
  return (
    <dl>
      <dt>{words.source}</dt>
      <dd>
        <LinkedName href={source.address} text={source.text} lang="en" />
      </dd>
      {!figures && (
        <>
          <dt className="correct">{words.correct}</dt>
          <dd className="correct flex flex-wrap gap-x-4">
            <CorrectLinks target={provenance.correct} asked={asked} words={words} />
          </dd>
        </>
      )}
      <dt>{words.publisher}</dt>
      <dd>
        <bdi lang="en">{provenance.publisher}</bdi>
      </dd>
      <dt>{words.published}</dt>
      <dd>{provenance.published}</dd>
      <dt>{words.grade}</dt>
      <dd>
        <strong className="block font-semibold">{grade.name}</strong>
        {grade.why}
      </dd>
      <dt>{words.status}</dt>
      <dd>{provenance.status}</dd>
      <dt>{words.precision}</dt>
      <dd>{provenance.precision}</dd>
      <dt>{words.order}</dt>
      <dd>{provenance.order}</dd>
      <dt>{words.terms}</dt>
      <dd>
        {terms.meaning}
        {terms.words && (
          <>
            {" "}
            <bdi lang="en">“{terms.words}”</bdi>
          </>
        )}
        {terms.secondHand}
      </dd>
      {copies.length > 0 && <dt>{words.copies}</dt>}
      {copies.length > 0 && (
        <dd className="flex flex-wrap gap-x-4">
          {copies.map((copy) => (
            <a key={copy.address} href={copy.address}>
              {copy.text}
            </a>
          ))}
        </dd>
      )}
      <dt>{words.retrieved}</dt>
      <dd>{provenance.retrieved}</dd>
      {figures && (
        <>
          <dt className="correct col-span-full">{words.correct}</dt>
          <dd className="correct col-span-full flex flex-wrap gap-x-4">
            <CorrectLinks target={provenance.correct} figures={figures} words={words} />
          </dd>
        </>
      )}
    </dl>
  );
}
