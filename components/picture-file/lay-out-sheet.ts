import { inlineExtent } from "./inline-extent";
import { isElement } from "./node-kinds";
import type { Frame } from "./open-frame";
import { SHEET_WIDTH_PX } from "./open-frame";
import { replacePseudoElements } from "./pseudo-elements";
import type { Sheet } from "./sheet";
import { MARGIN_PX } from "./sheet-style";

/** What serves a reader of the page and no reader of a file. */
const LEFT_OUT =
  "script, style, template, dialog, input, select, textarea, [popover], figcaption, .chart-tip, .needs-script, .without-script";

/** Of the sheet's width: a picture that leaves less room than the rest is laid out as wide as the sheet. */
const ABOUT_FULL = 0.92;

/** A picture is not laid out narrower than this: its head and its foot need the room. */
const MIN_WIDTH_PX = 620;

/** The sheet in the frame, laid out: its head, the picture and its foot, as wide as the picture needs. */
export function layOutSheet(figure: HTMLElement, sheet: Sheet, { document, view }: Frame): HTMLElement {
  const room = document.createElement("div");
  room.className = "picture-sheet";
  const place = document.createElement("div");
  place.className = "picture-sheet-picture";
  place.append(copyInContext(pictureOf(figure), document));
  room.append(...makeHead(sheet, document), place, makeFoot(sheet, document));
  document.body.append(room);
  setWidth(room, SHEET_WIDTH_PX);
  replacePseudoElements(room, view);
  fitSheet(room, place, view);
  return room;
}

/**
 * Small pictures take a small sheet, which is drawn larger, and those that are wider than a sheet one of their width.
 * What shrinks with its sheet, as columns do, gains nothing by a smaller one.
 */
function fitSheet(room: HTMLElement, place: HTMLElement, view: Window): void {
  const wanted = roomFor(place, view);
  const isSmall = wanted < SHEET_WIDTH_PX * ABOUT_FULL;
  setWidth(room, isSmall ? Math.max(MIN_WIDTH_PX, wanted) : Math.max(SHEET_WIDTH_PX, wanted));
  const hasShrunk = wanted > MIN_WIDTH_PX && roomFor(place, view) < wanted * ABOUT_FULL;
  if (isSmall && hasShrunk) setWidth(room, SHEET_WIDTH_PX);
}

function roomFor(place: HTMLElement, view: Window): number {
  return Math.ceil(inlineExtent(place, view)) + 2 * MARGIN_PX;
}

function setWidth(room: HTMLElement, width: number): void {
  room.style.width = `${width}px`;
}

function pictureOf(figure: HTMLElement): HTMLElement {
  return figure.querySelector<HTMLElement>(".figure-picture") ?? figure;
}

/** A copy within bare copies of all that it stands in, whose classes and colours its styles ask for. */
function copyInContext(picture: HTMLElement, document: Document): Node {
  let copy: Node = document.importNode(picture, true);
  if (isElement(copy)) for (const node of copy.querySelectorAll(LEFT_OUT)) node.remove();
  joinTexts(copy);
  for (let around = picture.parentElement; around; around = around.parentElement) {
    if (around === around.ownerDocument.body) break;
    const shell = document.importNode(around, false);
    shell.classList.add("picture-context");
    shell.append(copy);
    copy = shell;
  }
  return copy;
}

/** React parts texts by comments; a line that is one text in the page is one in the file. */
function joinTexts(copy: Node): void {
  const comments = copy.ownerDocument?.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments?.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  copy.normalize();
}

function makeHead({ title, subtitle }: Sheet, document: Document): HTMLElement[] {
  const head = [textBlock(document, "h2", "picture-sheet-title", title)];
  if (subtitle) head.push(textBlock(document, "p", "picture-sheet-subtitle", subtitle));
  return head;
}

function makeFoot({ source, site, address }: Sheet, document: Document): HTMLElement {
  const foot = textBlock(document, "div", "picture-sheet-foot", "");
  const here = document.createElement("div");
  const where = textBlock(document, "span", "picture-sheet-address", address);
  where.dir = "ltr";
  here.append(textBlock(document, "span", "picture-sheet-site", site), where);
  foot.append(textBlock(document, "div", "picture-sheet-source", source), here);
  return foot;
}

function textBlock(document: Document, name: "h2" | "p" | "div" | "span", className: string, text: string) {
  const block = document.createElement(name);
  block.className = className;
  block.textContent = text;
  return block;
}
