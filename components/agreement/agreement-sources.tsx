import type { AgreementEditionView } from "@/lib/views/agreement-page";

type AgreementSourcesProps = {
  editions: readonly AgreementEditionView[];
  label: string;
  /** The way to the table of all; null under that table itself. */
  table: string | null;
};

/** The panel that tells of an edition. */
export function panelOf({ id }: Pick<AgreementEditionView, "id">): string {
  return `source-${id}`;
}

/** The foot of a picture or table: each edition's source and grade, and the way to all that is known of it. */
export function AgreementSources({ editions, label, table }: AgreementSourcesProps) {
  return (
    <div className="mt-4 text-note text-quiet">
      {editions.map((edition) => (
        <p key={edition.id} className="flex flex-wrap items-center gap-x-4">
          <span>{edition.sourceLine}</span>
          <button type="button" popoverTarget={panelOf(edition)} className="min-h-11 text-accent underline">
            {label}
          </button>
        </p>
      ))}
      {table && (
        <a href="#table" className="flex min-h-11 items-center">
          {table}
        </a>
      )}
    </div>
  );
}
