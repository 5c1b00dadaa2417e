import type { WeightsListView } from "@/lib/views/weights/weights-list";

/** The indices, each with the editions that can be weighed anew. */
export function WeightsList({ indices }: Pick<WeightsListView, "indices">) {
  return indices.map(({ id, name, publisher, editions }) => (
    <section key={id} className="mt-10">
      <h2 className="text-section">{name}</h2>
      <p className="text-quiet">
        <bdi>{publisher}</bdi>
      </p>
      <ul className="mt-2">
        {editions.map(({ href, name: edition, facts }) => (
          <li key={href} className="border-rule border-t">
            <a
              href={href}
              className="flex min-h-11 flex-wrap items-center gap-x-4 no-underline hover:underline"
            >
              <span className="font-semibold">{edition}</span>
              <span className="text-note text-quiet">{facts}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
