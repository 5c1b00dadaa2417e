export type WayOn = { href: string; text: string };

/** Links one under another, or beside each other where the class says so. */
export function LinkList({ links, className }: { links: readonly WayOn[]; className: string }) {
  return (
    <ul className={className}>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href} className="flex min-h-11 items-center">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
