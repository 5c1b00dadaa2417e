type EditionListProps = { editions: readonly { href: string; name: string; facts: string }[] };

/** The editions of an index, each with what is to be known of it before one opens it. */
export function EditionList({ editions }: EditionListProps) {
  return (
    <ul className="mt-2">
      {editions.map(({ href, name, facts }) => (
        <li key={href} className="border-rule border-t">
          <a
            href={href}
            className="flex min-h-11 flex-wrap items-center gap-x-4 py-2 no-underline hover:underline"
          >
            <span className="font-semibold">{name}</span>
            <span className="text-note text-quiet">{facts}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
