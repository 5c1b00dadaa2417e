import { WholeNames } from "./whole-names";

type LinkedNameProps = {
  href: string | null;
  text: string;
  /** Of words that the data has in English alone, such as the title of a source. */
  lang?: "en";
  /** What stands after the name, in the page's language. */
  after?: string;
  className?: string;
};

/** A name, as a link where it has an address. */
export function LinkedName({ href, text, lang, after, className }: LinkedNameProps) {
  const words = (
    <>
      <bdi lang={lang}>
        <WholeNames text={text} />
      </bdi>
      {after}
    </>
  );
  if (!href) return words;
  return (
    <a href={href} className={className}>
      <span>{words}</span>
    </a>
  );
}
