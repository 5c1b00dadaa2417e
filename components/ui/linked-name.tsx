type LinkedNameProps = { href: string | null; text: string; className?: string };

/** A name, as a link where it has an address. */
export function LinkedName({ href, text, className }: LinkedNameProps) {
  if (!href) return <bdi>{text}</bdi>;
  return (
    <a href={href} className={className}>
      <bdi>{text}</bdi>
    </a>
  );
}
