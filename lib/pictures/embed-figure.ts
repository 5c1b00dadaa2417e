import { present } from "@/lib/present";

/** What only works on the page: a page of another site has neither our script nor our panels. */
const LEFT_OUT =
  "script, template, input, select, textarea, [popover], .figure-uses, .figure-source, .needs-script, .without-script";

/** What downloads read and islands leave; an embed has no use for it. */
const PAGE_ATTRIBUTES = [
  "data-island",
  "data-ready",
  "data-figures",
  "data-datasets",
  "data-whole",
  "data-title",
];

/** Attributes that name another element of the page, which may not have come along. */
const REFERENCES = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "popovertarget"];

/** The picture's finding: its own heading's, or the one that the page says for it. */
export function titleOfFigure(figure: Element): string {
  const heading = figure.querySelector("h2, h3");
  return (figure.getAttribute("data-title") ?? heading?.textContent ?? "").trim();
}

const OF_ONE_COUNTRY = /^(?:country|ahead-or-behind)-/;

/**
 * Whom a picture of one country is about, which its page says in its heading and title alone: the title begins with the
 * country's name. Empty for every other picture.
 */
export function subjectOfFigure(figure: Element, pageTitle: string): string {
  const isOfOne = OF_ONE_COUNTRY.test(figure.getAttribute("data-picture") ?? "");
  return isOfOne ? pageTitle.replace(/[:：].*$/s, "").trim() : "";
}

/** The line that names the edition, its publisher and how sure it is; empty where there is none. */
export function sourceOfFigure(figure: Element): string {
  return (figure.querySelector("[data-source-line]")?.textContent ?? "").trim();
}

/** How the document of an embed is called: whom it is about, what it finds, and where from. */
export function nameOfEmbed(figure: Element, subject: string): string {
  return [subject, titleOfFigure(figure), sourceOfFigure(figure)].filter(Boolean).join(" · ");
}

/** The title of a page as it stands in its HTML; empty where there is none. */
export function titleTagOf(html: string): string {
  return /<title>.*?<\/title>/s.exec(html)?.[0] ?? "";
}

/**
 * Makes of a page's figure what an embed shows: controls give way to their text, links lead to the page in a window of
 * their own, the finding stands above. Works on the element itself, at build and in a browser alike.
 * @param page the address of the page it was taken from, to which `#rus` is `{page}#rus`
 * @param subject whom it is about, where it does not say so itself
 */
export function toEmbedFigure(figure: Element, page: string, subject = ""): Element {
  addHeading(figure);
  if (subject) addSubject(figure, subject);
  leaveOutControls(figure);
  for (const link of figure.querySelectorAll("a[href]")) turnOutwards(link, page);
  for (const element of [figure, ...figure.querySelectorAll("*")]) {
    for (const name of PAGE_ATTRIBUTES) element.removeAttribute(name);
    for (const name of REFERENCES) dropDangling(element, name, figure);
  }
  return figure;
}

/** Takes out what only works on the page, and leaves of buttons what they say. */
export function leaveOutControls(root: Element): void {
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove();
  for (const button of root.querySelectorAll("button")) replaceByText(button);
}

/** The finding is a heading of the second rank, below the name of the site. */
function addHeading(figure: Element): void {
  const own = figure.querySelector("h2, h3");
  const title = figure.getAttribute("data-title");
  if (!own && !title) return;
  const heading = figure.ownerDocument.createElement("h2");
  const name = own ? own.getAttribute("class") : "embed-title";
  if (name) heading.className = name;
  heading.textContent = own?.textContent ?? title;
  if (!own) figure.prepend(heading);
  else if (own.parentElement === figure) own.replaceWith(heading);
}

function addSubject(figure: Element, subject: string): void {
  const line = figure.ownerDocument.createElement("p");
  line.className = "embed-subject";
  line.textContent = subject;
  figure.prepend(line);
}

function replaceByText(button: Element): void {
  const text = button.ownerDocument.createElement("span");
  text.className = button.className;
  text.append(...button.childNodes);
  button.replaceWith(text);
}

function turnOutwards(link: Element, page: string): void {
  const href = present(link.getAttribute("href"), "href");
  if (href.startsWith("#")) link.setAttribute("href", `${page}${href}`);
  link.setAttribute("target", "_blank");
  link.setAttribute("rel", "noopener");
}

function dropDangling(element: Element, name: string, figure: Element): void {
  const names = element.getAttribute(name)?.split(/\s+/) ?? [];
  if (names.some((id) => !figure.querySelector(`[id="${id}"]`))) element.removeAttribute(name);
}
