import { decodeEmbedView } from "@/lib/url/embed-view";
import type * as EmbedChoices from "./embed-choices-script";
import { notKnown, say, showLeftOut, wordsOfEmbed } from "./left-out";

/**
 * The script of every embed, in the document itself so that nothing is waited for: the theme before the first paint, and
 * once the picture is there what was chosen of it, for which alone more is loaded.
 */
const CHOICES_SCRIPT = process.env.EMBED_CHOICES_SCRIPT ?? "/embed-choices.js";
const root = document.documentElement;

const { theme } = decodeEmbedView(location.search, []).view;
if (theme !== "auto") root.dataset.theme = theme;
if (location.search) root.dataset.query = "";

document.addEventListener("DOMContentLoaded", () => {
  nameWhole();
  void showChosen().finally(() => delete root.dataset.query);
});

/** The link back is written as it leads, since a site that does not know its host writes the path alone. */
function nameWhole(): void {
  const link = document.querySelector<HTMLAnchorElement>(".embed-foot a");
  const address = link?.querySelector("bdi");
  if (link && address) address.textContent = link.origin + link.pathname;
}

async function showChosen(): Promise<void> {
  const figure = document.querySelector<HTMLElement>("figure[data-picture]");
  // Without a figure the address names one, which another script brings.
  const choices = figure ? (figure.dataset.choices?.split(" ") ?? []) : ["of"];
  const { view, dropped } = decodeEmbedView(location.search, choices);
  const leftOut = dropped.map(({ value }) => notKnown(value));
  if (!figure || !view.chosen) return showLeftOut(leftOut);
  try {
    const script: typeof EmbedChoices = await import(/* @vite-ignore */ CHOICES_SCRIPT);
    showLeftOut([...leftOut, ...(await script.drawChosen(figure, `?${view.chosen}`))]);
  } catch {
    say(wordsOfEmbed().failed ?? "");
  }
}
