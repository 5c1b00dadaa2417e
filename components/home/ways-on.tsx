/** Where to go from here. */
export function WaysOn({ links }: { links: readonly { href: string; text: string }[] }) {
  return (
    <ul className="mt-16 border-ink border-t-2 pt-2">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href} className="flex min-h-11 items-center text-lead">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
