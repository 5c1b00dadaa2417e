/** A name with hyphens, such as "DeepSeek-V3"; a longer one may need more than a line of a phone. */
const HYPHENATED = /(?<![\w./-])(?=[\w.-]{3,17}(?![\w./:-]))([A-Za-z0-9][\w.]*(?:-[\w.]+)+)/;

/** A text in which no line ends at the hyphen of a name: from right to left its halves would change places. */
export function WholeNames({ text }: { text: string }) {
  return text.split(HYPHENATED).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
