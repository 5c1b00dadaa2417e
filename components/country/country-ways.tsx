import { LinkList, type WayOn } from "@/components/ui/link-list";

type CountryWaysProps = { title: string; lists: readonly (readonly WayOn[])[] };

/** Where to go from a country. */
export function CountryWays({ title, lists }: CountryWaysProps) {
  return (
    <nav aria-label={title} className="mt-16 border-ink border-t-2 pt-4">
      <h2 className="font-semibold">{title}</h2>
      {lists
        .filter((list) => list.length > 0)
        .map((list) => (
          <LinkList key={list[0]?.href} links={list} className="flex flex-wrap gap-x-6" />
        ))}
    </nav>
  );
}
