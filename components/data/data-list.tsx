import type { Translator } from "@/lib/i18n/translate";
import type { DatasetGroup } from "@/lib/views/data-page";
import { DatasetRow } from "./dataset-row";

/** Every dataset, a row each, under its subject. */
export function DataList({ groups, t }: { groups: readonly DatasetGroup[]; t: Translator }) {
  return groups.map(({ id, title, datasets }) => (
    <section key={id} aria-labelledby={id} className="mt-10">
      <h2 id={id} className="border-ink border-b-2 pb-2 text-section">
        {title}
      </h2>
      <ul>
        {datasets.map((dataset) => (
          <DatasetRow key={dataset.id} dataset={dataset} t={t} />
        ))}
      </ul>
    </section>
  ));
}
