"use client";

import { Component, type ComponentPropsWithoutRef, createElement, createRef, type ReactNode } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { takeOverInTurn, takeOverWhenTouched } from "./parts-waiting";
import { isTakingOver, whileTakingOver } from "./taking-over";

export type KeptTag = "div" | "p" | "section" | "select" | "table" | "tbody" | "tr";

export type KeptProps<As extends KeptTag> = Omit<
  ComponentPropsWithoutRef<As>,
  "children" | "dangerouslySetInnerHTML"
> & {
  as: As;
  /** Draws what is in it: a component, where anything in it asks whether script runs. */
  draw: () => ReactNode;
  /**
   * Also takes it over soon, in a task of its own: for what is there only with script, such as a slider, for what answers
   * a pointer that passes, and for what the first choice of a reader changes.
   */
  inTurn?: boolean;
};

type Contents = { children?: ReactNode; dangerouslySetInnerHTML?: { __html: string } };

/** Preact looks at nothing in an element that holds HTML, and sets it only once it is another. */
const AS_THEY_ARE: Contents = { dangerouslySetInnerHTML: { __html: "" } };

/** What `Kept` is in the browser. Its contents are drawn by themselves, so that they can be taken over by themselves. */
export class KeptPart<As extends KeptTag> extends Component<KeptProps<As>> {
  private readonly isKept = isTakingOver();
  private readonly element = createRef<HTMLElement>();
  private contents: Root | null = null;

  override componentDidMount() {
    const { current } = this.element;
    if (!this.isKept || !current) return;
    const takeOver = () => this.takeOver(this.props.draw);
    // Where somebody else took it away it has just been made, and is empty.
    if (!current.firstChild) takeOver();
    takeOverWhenTouched(current, takeOver);
    if (!this.props.inTurn) return;
    takeOverInTurn(takeOver);
    current.addEventListener("pointerover", takeOver, { once: true });
  }

  override componentDidUpdate({ draw }: KeptProps<As>) {
    if (this.isKept) this.takeOver(draw)?.render(this.props.draw());
  }

  override componentWillUnmount() {
    this.contents?.unmount();
  }

  /** By what the build drew them from: what stands in the page is known by nothing else. */
  private takeOver(draw: () => ReactNode): Root | null {
    const { current } = this.element;
    if (current) this.contents ??= whileTakingOver(() => hydrateRoot(current, draw()));
    return this.contents;
  }

  override render() {
    const { as, draw, inTurn, ...attributes } = this.props;
    const contents = this.isKept ? AS_THEY_ARE : { children: draw() };
    return createElement(as as string, { ...attributes, ...contents, ref: this.element });
  }
}
