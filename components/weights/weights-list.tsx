import { EditionList } from "@/components/ranking/edition-list";
import type { WeightsListView } from "@/lib/views/weights/weights-list";

/** The indices, each with the editions that can be weighed anew. */
export function WeightsList({ indices }: Pick<WeightsListView, "indices">) {
  return indices.map(({ id, name, publisher, editions }) => (
    <section key={id} className="mt-10">
      <h2 className="text-section">{name}</h2>
      <p className="text-quiet">
        <bdi>{publisher}</bdi>
      </p>
      <EditionList editions={editions} />
    </section>
  ));
}
