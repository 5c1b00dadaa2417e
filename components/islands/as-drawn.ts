import type { ReactNode } from "react";

type Contents = { children: ReactNode } | { dangerouslySetInnerHTML: { __html: string } };

/** Preact leaves what is in an element alone while it takes that over, if it is told to set it as HTML. */
const KEPT: Contents = { dangerouslySetInnerHTML: { __html: "" } };

let isTakingOver = false;

/** Runs what takes an island over, at whose end all of it is taken over. */
export function whileTakingOver(takeOver: () => void): void {
  isTakingOver = true;
  try {
    takeOver();
  } finally {
    isTakingOver = false;
  }
}

/**
 * The contents of an element, as its props. An island that is taken over keeps those that the build drew without a look
 * at them: a third of a ranking. For contents without state and handlers, in a component that is memoised, since
 * they are drawn anew when it is.
 */
export function asDrawn(draw: () => ReactNode): Contents {
  return isTakingOver ? KEPT : { children: draw() };
}
