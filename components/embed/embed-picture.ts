import { isFinishedLocale } from "@/lib/i18n/locales";
import { nameOfEmbed, subjectOfFigure, titleTagOf, toEmbedFigure } from "@/lib/pictures/embed-figure";
import { pageOfPicture } from "@/lib/pictures/picture-id";
import { pageHref } from "@/lib/url/href";

/**
 * The script of the one embed that is not prepared: `?of=` names a picture, which is fetched with its page and taken out
 * of it, as the others were at build.
 */
const room = document.querySelector<HTMLElement>("[data-taken-to]");
if (room) void showAsked(room).finally(() => room.setAttribute("aria-busy", "false"));

async function showAsked(room: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  const id = new URLSearchParams(location.search).get("of")?.trim().toLowerCase() ?? "";
  const path = pageOfPicture(id);
  const { missing, offline } = room.dataset;
  if (path === null || !isFinishedLocale(lang)) return sayIn(room, missing);
  const page = `${pageHref(lang)}${path}`;
  leadTo(page);
  const html = await fetchPage(page);
  if (html === "offline") return sayIn(room, offline);
  const figure = html === "missing" ? null : findFigure(html, id);
  if (!figure) return sayIn(room, missing);
  const subject = subjectOfFigure(figure, figure.ownerDocument.title);
  document.title = nameOfEmbed(figure, subject);
  room.replaceChildren(document.adoptNode(toEmbedFigure(figure, page, subject)));
}

async function fetchPage(page: string): Promise<{ body: string } | "offline" | "missing"> {
  try {
    const response = await fetch(page);
    return response.ok ? { body: await response.text() } : "missing";
  } catch {
    return "offline";
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

function sayIn(room: Element, text = ""): void {
  const message = document.createElement("p");
  message.role = "status";
  message.textContent = text;
  room.replaceChildren(message);
}
