import { createElement } from "react";
import { KeptPart, type KeptProps, type KeptTag } from "./kept-part";

/**
 * An element whose contents stay as the build drew them when its island is taken over: most of a page is looked at and
 * never touched. They are taken over once they change or a reader comes to them. In a component that is memoised, as
 * they change whenever it is drawn anew; a field in it needs `autocomplete="off"`, or a browser fills it in unnoticed.
 */
export const Kept = (process.env.TAKES_OVER === "true" ? KeptPart : Drawn) as typeof Drawn;

/** Under React, which takes over all of a page at once: an element as any other. */
function Drawn<As extends KeptTag>({ as, draw, inTurn, ...attributes }: KeptProps<As>) {
  return createElement(as as string, attributes, draw());
}
