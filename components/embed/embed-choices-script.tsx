import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { fill } from "@/lib/i18n/fill";
import { isolateText } from "@/lib/i18n/isolate-text";
import { leaveOutControls } from "@/lib/pictures/embed-figure";
import { kindOfPicture } from "@/lib/pictures/picture-id";
import { decodeCompareView } from "@/lib/url/compare-view";
import { compareDataHref, embedDataHref } from "@/lib/url/data-file";
import { fetchJson } from "@/lib/url/fetch-json";
import { drawComparison, isCompareEdition, isEmbedComparison } from "./draw-comparison";
import { drawLadder, isEmbedLadder } from "./draw-ladder";
import { drawWeights, isEmbedWeights } from "./draw-weights";
import type { Drawn } from "./drawn";
import { notKnown } from "./left-out";

type Draw = (locale: string, picture: string, search: string) => Promise<Drawn | null>;

/** By the kind of picture. */
const DRAWN: Readonly<Record<string, Draw>> = {
  ranking: chosenLadder,
  compare: chosenComparison,
  weights: chosenWeights,
};

/**
 * Draws a picture anew with what its address chose, by the functions of its page.
 * @returns what was left out of the address, in words
 * @throws FetchFault where the figures do not come
 */
export async function drawChosen(figure: HTMLElement, search: string): Promise<readonly string[]> {
  const { picture = "" } = figure.dataset;
  const locale = document.documentElement.lang;
  const draw = DRAWN[kindOfPicture(picture)];
  const drawn = (await draw?.(locale, picture, search)) ?? null;
  // A picture that only its page draws stays as it is, and all that was chosen is left out.
  if (!drawn) return [notKnown(search.slice(1))];
  show(figure, drawn);
  leadOn(search);
  return drawn.leftOut;
}

async function chosenLadder(locale: string, picture: string, search: string): Promise<Drawn> {
  const file = await fetchJson(embedDataHref(locale, picture), narrowedBy(isEmbedLadder));
  return drawLadder(file, search, backLink()?.pathname ?? "");
}

async function chosenComparison(locale: string, picture: string, search: string): Promise<Drawn | null> {
  const comparison = await fetchJson(embedDataHref(locale, picture), narrowedBy(isEmbedComparison));
  const { view, dropped } = decodeCompareView(search, comparison.known);
  const edition = await fetchJson(compareDataHref(locale, view.edition), narrowedBy(isCompareEdition));
  const drawn = drawComparison(picture, { comparison, edition, view });
  const { faults } = comparison.texts.words;
  const leftOut = dropped.map(({ kind, value }) => fill(faults[kind], { value: isolateText(value) }));
  return drawn && { ...drawn, leftOut };
}

async function chosenWeights(locale: string, picture: string, search: string): Promise<Drawn> {
  return drawWeights(await fetchJson(embedDataHref(locale, picture), narrowedBy(isEmbedWeights)), search);
}

/** In place of what the document came with. Links lead out of the frame. */
function show(figure: HTMLElement, { picture, title, subtitle, source }: Drawn): void {
  const room = figure.querySelector(".figure-picture");
  if (!room) return;
  room.replaceChildren();
  const root = createRoot(room);
  flushSync(() => root.render(picture));
  leaveOutControls(room);
  for (const link of room.querySelectorAll("a[href]")) {
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener");
  }
  write(figure, ":scope > :is(h2, h3)", title);
  write(figure, ":scope > p", subtitle);
  write(figure, "[data-source-line]", source);
}

function write(figure: HTMLElement, selector: string, text: string | null): void {
  const place = figure.querySelector(selector);
  if (place && text !== null) place.textContent = text;
}

/** The link back shows the same choice. */
function leadOn(search: string): void {
  const link = backLink();
  if (link) link.search = search;
}

function backLink(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>(".embed-foot a");
}

function narrowedBy<T>(isFit: (value: unknown) => value is T) {
  return (value: unknown): T => {
    if (!isFit(value)) throw new TypeError("The file is not what this picture is drawn from.");
    return value;
  };
}
