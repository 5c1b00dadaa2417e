import { makeButton } from "@/components/ui/make-element";
import { fill } from "@/lib/i18n/fill";
import { isolateText } from "@/lib/i18n/isolate-text";
import { isFinishedLocale, type Locale } from "@/lib/i18n/locales";
import { enumerate } from "@/lib/i18n/punctuation";
import { type MeasuredHeight, toEmbedCode } from "@/lib/pictures/embed-code";
import { pageOfPicture } from "@/lib/pictures/picture-id";
import { decodeEmbedCodeView, type EmbedCodeView, encodeEmbedCodeView } from "@/lib/url/embed-code-view";
import { embedHref } from "@/lib/url/embed-href";
import { EMBED_THEMES, type EmbedTheme, encodeEmbedView } from "@/lib/url/embed-view";
import { FetchFault, fetchText } from "@/lib/url/fetch-json";
import { siteHref } from "@/lib/url/href";
import { type CodeRoom, readCodeRoom } from "./code-room";
import { heightAt } from "./height-at";
import { measureHeights } from "./measure-heights";

const PHONE_PX = 360;
const HOST_SCRIPT = siteHref("/embed.js");

/** What is shown of a picture: its frame, and how high it is at which width. */
type Measured = { src: string; title: string; heights: readonly MeasuredHeight[] };

/** Shows and measures the picture that the address names, and writes the code for it. */
export function wireCode(element: HTMLElement): void {
  const room = readCodeRoom(element);
  const { lang } = document.documentElement;
  if (!isFinishedLocale(lang)) return;
  const { view, dropped } = decodeEmbedCodeView(location.search, room.picture);
  let shown: Measured | null = null;
  let asked = 0;
  const show = async (theme: EmbedTheme) => {
    asked += 1;
    const turn = asked;
    const measured = await showPicture(room, lang, { ...view, theme });
    // A later choice may have overtaken this one.
    if (turn !== asked) return;
    shown = measured;
    if (shown) write(room, shown);
  };
  room.options.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "theme") {
      history.replaceState(null, "", encodeEmbedCodeView({ ...view, theme: themeOf(room) }));
      void show(themeOf(room));
    } else if (shown) write(room, shown);
  });
  const theme = room.options.querySelector<HTMLInputElement>(`[name=theme][value=${view.theme}]`);
  if (theme) theme.checked = true;
  sayLeftOut(room, dropped);
  void show(view.theme);
}

/** The picture in its frame, measured; null, with the reason said, where there is none. */
async function showPicture(room: CodeRoom, locale: Locale, view: EmbedCodeView): Promise<Measured | null> {
  if (pageOfPicture(view.picture) === null) return sayUnknown(room, view.picture);
  const src = withQuery(embedHref(locale, view.picture), encodeEmbedView(view));
  say(room, room.words.loading);
  const fault = await fetchText(src).then(
    () => null,
    (fault: unknown) => fault,
  );
  if (fault instanceof FetchFault && fault.status === 404) return sayUnknown(room, view.picture);
  if (fault) return sayUnreached(room);
  const frame = await openFrame(room, src);
  const title = frame.contentDocument?.title ?? "";
  const heights = await measureHeights(frame);
  room.title.textContent = title;
  say(room, "");
  return { src: new URL(src, location.href).href, title, heights };
}

/** A frame of the embed in the room for the preview, once it has loaded. */
function openFrame({ whole, preview }: CodeRoom, src: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  delete whole.dataset.withoutPicture;
  return new Promise((settle) => {
    frame.addEventListener("load", () => settle(frame), { once: true });
    frame.src = src;
    preview.replaceChildren(frame);
  });
}

/** The code, and the preview as the code will make it. */
function write(room: CodeRoom, { src, title, heights }: Measured): void {
  room.whole.dataset.measured = "";
  const isFitted = choiceOf(room, "height") === "fitted";
  const script = isFitted ? new URL(HOST_SCRIPT, location.href).href : null;
  room.code.textContent = toEmbedCode({ src, title, heights, script });
  const frame = room.preview.querySelector("iframe");
  if (!frame) return;
  frame.title = title;
  frame.width = choiceOf(room, "width") === "phone" ? String(PHONE_PX) : "100%";
  const most = Math.max(...heights.map(({ height }) => height));
  frame.height = String(isFitted ? heightAt(heights, frame.clientWidth) : most);
}

function choiceOf({ options }: CodeRoom, name: string): string {
  return String(new FormData(options).get(name) ?? "");
}

function themeOf(room: CodeRoom): EmbedTheme {
  return EMBED_THEMES.find((theme) => theme === choiceOf(room, "theme")) ?? "auto";
}

function sayUnknown(room: CodeRoom, picture: string): null {
  room.whole.dataset.withoutPicture = "";
  say(room, fill(room.words.unknown ?? "", { value: isolateText(picture) }));
  return null;
}

/** With a way to try again: the choice of theme, made anew. */
function sayUnreached(room: CodeRoom): null {
  const { offline = "", retry = "" } = room.words;
  const again = () =>
    room.options.querySelector(":checked")?.dispatchEvent(new Event("change", { bubbles: true }));
  room.status.replaceChildren(offline, " ", makeButton("embed-retry", retry, again));
  return null;
}

function sayLeftOut({ status, words }: CodeRoom, dropped: readonly string[]): void {
  if (dropped.length === 0) return;
  const note = document.createElement("p");
  const each = dropped.map((value) => fill(words.parameter ?? "", { value: isolateText(value) }));
  note.textContent = `${words.dropped ?? ""} ${enumerate(document.documentElement.lang, each)}`;
  status.before(note);
}

function say({ status }: CodeRoom, text = ""): void {
  status.textContent = text;
}

function withQuery(href: string, query: string): string {
  return href.includes("?") ? `${href}${query.replace("?", "&")}` : `${href}${query}`;
}
