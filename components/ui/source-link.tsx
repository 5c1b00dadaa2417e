type SourceLinkProps = { address: string | null; text: string; className?: string };

/** A source's name, as a link where its address is known. */
export function SourceLink({ address, text, className }: SourceLinkProps) {
  if (!address) return <bdi>{text}</bdi>;
  return (
    <a href={address} className={className}>
      <bdi>{text}</bdi>
    </a>
  );
}
