import { make, makeButton } from "@/components/ui/make-element";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { nameOfEmbed, subjectOfFigure, titleTagOf, toEmbedFigure } from "@/lib/pictures/embed-figure";
import { pageOfPicture } from "@/lib/pictures/picture-id";
import { FetchFault, fetchText } from "@/lib/url/fetch-json";
import { pageHref } from "@/lib/url/href";

/**
 * The script of the one embed that is not prepared: `?of=` names a picture, which is fetched with its page and taken out
 * of it, as the others were at build.
 */
const room = document.querySelector<HTMLElement>("[data-taken-to]");
if (room) show(room);

function show(room: HTMLElement): void {
  room.setAttribute("aria-busy", "true");
  void showAsked(room).finally(() => room.setAttribute("aria-busy", "false"));
}

async function showAsked(room: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  const id = new URLSearchParams(location.search).get("of")?.trim().toLowerCase() ?? "";
  const path = pageOfPicture(id);
  const { missing, offline, retry = "" } = room.dataset;
  if (path === null || !isFinishedLocale(lang)) return sayIn(room, missing);
  const page = `${pageHref(lang)}${path}`;
  leadTo(page);
  const html = await fetchPage(page);
  if (html === "offline")
    return sayIn(
      room,
      offline,
      makeButton("embed-retry", retry, () => show(room)),
    );
  const figure = html === "missing" ? null : findFigure(html, id);
  if (!figure) return sayIn(room, missing);
  const subject = subjectOfFigure(figure, figure.ownerDocument.title);
  document.title = nameOfEmbed(figure, subject);
  room.replaceChildren(document.adoptNode(toEmbedFigure(figure, page, subject)));
}

async function fetchPage(page: string): Promise<{ body: string } | "offline" | "missing"> {
  try {
    return { body: await fetchText(page) };
  } catch (fault) {
    return fault instanceof FetchFault && fault.status === 404 ? "missing" : "offline";
  }
}

/** Without its styles, which the policy would refuse aloud. */
function findFigure({ body }: { body: string }, id: string): Element | null {
  const page = new DOMParser().parseFromString(
    titleTagOf(body) + body.slice(body.indexOf("<body")),
    "text/html",
  );
  return page.querySelector(`figure[data-picture="${id}"]`);
}

function leadTo(page: string): void {
  const link = document.querySelector<HTMLAnchorElement>(".embed-foot a");
  const address = link?.querySelector("bdi");
  if (!link || !address) return;
  link.href = page;
  address.textContent = link.origin + link.pathname;
}

function sayIn(room: Element, text = "", ...more: HTMLElement[]): void {
  room.replaceChildren(make("p", "", text, { role: "status" }), ...more);
}
