import type { IndexListView } from "@/lib/views/index-list";

/** The indices, each with the editions that have a page. */
export function IndexList({ indices }: { indices: IndexListView }) {
  return indices.map(({ id, name, publisher, about, map, editions }) => (
    <section key={id} className="mt-10">
      <h2 className="text-section">{name}</h2>
      <p className="text-quiet">
        <bdi>{publisher}</bdi>
      </p>
      <p className="mt-2 max-w-measure">{about}</p>
      <a href={map.href} className="inline-flex min-h-11 items-center">
        {map.text}
      </a>
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
