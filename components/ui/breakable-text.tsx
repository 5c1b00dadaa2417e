import { Fragment } from "react";

/** An address, a path or the name of a field: a line may end after its marks, and not within a word. */
export function BreakableText({ text }: { text: string }) {
  const parts = text.split(/(?<=[/.?&=_])(?=[^/.?&=_])/);
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
