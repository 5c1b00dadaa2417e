import { Fragment } from "react";
import { HeadRow } from "@/components/ui/head-row";
import type {
  PlainTable,
  ProtocolStep,
  ProtocolSection as Section,
} from "@/lib/views/protocol/protocol-section";

/** One part of the protocol: its sentences, and the kinds, table, list or steps that belong to it. */
export function ProtocolSection({ id, title, texts, ...parts }: Section) {
  const { entries, table, notes, list, steps, links } = parts;
  return (
    <section id={id} className="mt-10">
      <h2 className="text-section">{title}</h2>
      <Paragraphs texts={texts} />
      {entries?.map((entry) => (
        <section key={entry.id} className="mt-4 max-w-measure border-rule border-t pt-2">
          <h3 className="font-semibold">{entry.name}</h3>
          {entry.lines.map(({ term, text }) => (
            <p key={term} className="mt-1">
              <span className="text-quiet">{term}</span> {text}
            </p>
          ))}
        </section>
      ))}
      {table && <Table {...table} />}
      {notes && <Paragraphs texts={notes} />}
      {list && (
        <ul className="mt-2 max-w-measure list-disc ps-6">
          {list.map(({ text, href }) => (
            <li key={text} className="mt-1">
              {href ? <a href={href}>{text}</a> : text}
            </li>
          ))}
        </ul>
      )}
      {steps && (
        <ol className="mt-2 list-decimal ps-6">
          {steps.map((step) => (
            <Step key={step.text} {...step} />
          ))}
        </ol>
      )}
      {links && (
        <p className="mt-2 flex flex-wrap gap-x-6 text-note">
          {links.map(({ text, href }) => (
            <a key={href} href={href} className="flex min-h-11 items-center">
              <bdi>{text}</bdi>
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="mt-2 max-w-measure">
      {text}
    </p>
  ));
}

function Table({ label, heads, rows }: PlainTable) {
  return (
    <section className="side-scroll mt-4 max-w-measure" tabIndex={0} aria-label={label}>
      <table className="results">
        <caption className="pb-2 text-start text-note text-quiet">{label}</caption>
        <HeadRow heads={heads} />
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Step({ text, command, link }: ProtocolStep) {
  return (
    <li className="mt-3">
      {text}{" "}
      {link && (
        <a href={link.href} className="inline-flex min-h-11 items-center">
          <bdi className="wrap-anywhere">{link.text}</bdi>
        </a>
      )}
      {command && (
        <code dir="ltr" className="command">
          {[...command.matchAll(/\S+/g)].map(({ 0: word, index }) => (
            <Fragment key={index}>
              {index > 0 && " "}
              <span>{word}</span>
            </Fragment>
          ))}
        </code>
      )}
    </li>
  );
}
