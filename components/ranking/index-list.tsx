import type { IndexListView } from "@/lib/views/index-list";
import { EditionList } from "./edition-list";

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
      <EditionList editions={editions} />
    </section>
  ));
}
