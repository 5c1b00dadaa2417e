import type { AgreementEditionView } from "@/lib/views/agreement-page";

type AgreementSourcesProps = {
  editions: readonly AgreementEditionView[];
  label: string;
};

/** The panel that tells of an edition. */
export function panelOf({ id }: Pick<AgreementEditionView, "id">): string {
  return `source-${id}`;
}

/** The foot of a table: each edition's source and grade, and the way to all that is known of it. */
export function AgreementSources({ editions, label }: AgreementSourcesProps) {
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
    </div>
  );
}
