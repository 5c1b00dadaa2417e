type Way = { href: string; text: string };

type CountryWaysProps = { title: string; lists: readonly (readonly Way[])[] };

/** Where to go from a country. */
export function CountryWays({ title, lists }: CountryWaysProps) {
  return (
    <nav aria-label={title} className="mt-16 border-ink border-t-2 pt-4">
      <h2 className="font-semibold">{title}</h2>
      {lists
        .filter((list) => list.length > 0)
        .map((list) => (
          <ul key={list[0]?.href} className="flex flex-wrap gap-x-6">
            {list.map(({ href, text }) => (
              <li key={href}>
                <a href={href} className="flex min-h-11 items-center">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        ))}
    </nav>
  );
}
