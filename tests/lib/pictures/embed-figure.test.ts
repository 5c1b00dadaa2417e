import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import {
  nameOfEmbed,
  sourceOfFigure,
  subjectOfFigure,
  titleOfFigure,
  titleTagOf,
  toEmbedFigure,
} from "@/lib/pictures/embed-figure";

const PAGE = "/en/rankings/a/2024/";

function figureOf(inside: string, attributes = ""): Element {
  const { document } = parseHTML(
    `<body><figure data-picture="ranking-a-2024" data-figures="#table" data-datasets="a-2024" data-whole ${attributes}>${inside}</figure></body>`,
  );
  const figure = document.querySelector("figure");
  if (!figure) throw new Error("no figure");
  return figure;
}

describe("toEmbedFigure", () => {
  it("makes text of buttons, with their class and all that stands in them", () => {
    const figure = toEmbedFigure(
      figureOf('<button type="button" popovertarget="p" class="score">12 <b>(31st)</b></button>'),
      PAGE,
    );
    expect(figure.innerHTML).toBe('<span class="score">12 <b>(31st)</b></span>');
  });

  it("leaves out what only works on the page", () => {
    const figure = toEmbedFigure(
      figureOf(
        [
          '<div popover id="p">all about it</div><input><select></select>',
          '<span class="figure-uses needs-script"><button data-use="csv">CSV</button></span>',
          '<button class="figure-source">source</button><p>12</p>',
        ].join(""),
      ),
      PAGE,
    );
    expect(figure.innerHTML).toBe("<p>12</p>");
  });

  it("leads links to the page, in a window of their own", () => {
    const figure = toEmbedFigure(
      figureOf('<a href="#rus">Russia</a><svg><a href="/en/countries/rus/"><circle></circle></a></svg>'),
      PAGE,
    );
    const links = [...figure.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/en/rankings/a/2024/#rus",
      "/en/countries/rus/",
    ]);
    for (const link of links) {
      expect(link.getAttribute("target")).toBe("_blank");
      expect(link.getAttribute("rel")).toBe("noopener");
    }
  });

  it("leaves what is named by an address and is no link as it is: a shape that an SVG uses", () => {
    const shape = '<svg><use href="#dot" /></svg>';
    expect(toEmbedFigure(figureOf(shape), PAGE).innerHTML).toBe(shape);
  });

  it("keeps a heading that stands within something else where it is", () => {
    const headed = "<header><h3>Own</h3></header>";
    expect(toEmbedFigure(figureOf(headed), PAGE).innerHTML).toBe(headed);
  });

  it("puts no heading over a picture that says nothing of itself", () => {
    expect(toEmbedFigure(figureOf("<p>12</p>"), PAGE).innerHTML).toBe("<p>12</p>");
  });

  it("says the finding above a picture that has no heading, and says none twice", () => {
    const told = toEmbedFigure(figureOf("<p>12</p>", 'data-title="A &lt; B"'), PAGE);
    expect(told.querySelector("h2")?.textContent).toBe("A < B");
    const headed = toEmbedFigure(figureOf("<h3>Own</h3>", 'data-title="Told"'), PAGE);
    expect(headed.innerHTML).toBe("<h2>Own</h2>");
  });

  it("keeps the picture's name and what may be chosen of it, and drops what downloads and islands read", () => {
    const figure = toEmbedFigure(
      figureOf('<div data-island="x" data-ready=""></div>', 'data-choices="pin"'),
      PAGE,
    );
    expect(figure.getAttributeNames().sort()).toEqual(["data-choices", "data-picture"]);
    expect(figure.querySelector("div")?.getAttributeNames()).toEqual([]);
  });

  it("drops references to what stayed on the page, and keeps those within", () => {
    const figure = toEmbedFigure(
      figureOf('<p id="in">1</p><div aria-labelledby="in"></div><div aria-describedby="out"></div>'),
      PAGE,
    );
    const [inner, outer] = figure.querySelectorAll("div");
    expect(inner?.getAttribute("aria-labelledby")).toBe("in");
    expect(outer?.hasAttribute("aria-describedby")).toBe(false);
  });
});

describe("what a figure says of itself", () => {
  it("is its finding, told or headed, and its source", () => {
    const figure = figureOf(
      "<h2> Own </h2><span data-source-line>Index, Publisher</span>",
      'data-title="Told"',
    );
    expect(titleOfFigure(figure)).toBe("Told");
    expect(sourceOfFigure(figure)).toBe("Index, Publisher");
    expect(titleOfFigure(figureOf("<h2> Own </h2>"))).toBe("Own");
    expect(sourceOfFigure(figureOf("<h2>Own</h2>"))).toBe("");
    expect(titleOfFigure(figureOf("<p>12</p>"))).toBe("");
  });

  it("is whom it is about, where its page is one country's and its own words do not say it", () => {
    const figure = figureOf("<h2>Behind India?</h2>");
    expect(subjectOfFigure(figure, "Russia: Behind India?")).toBe("");
    figure.removeAttribute("data-picture");
    expect(subjectOfFigure(figure, "Russia: Behind India?")).toBe("");
    figure.setAttribute("data-picture", "ahead-or-behind-rus");
    expect(subjectOfFigure(figure, "Russia: Behind India?")).toBe("Russia");
    expect(subjectOfFigure(figure, "俄罗斯：落后于印度？")).toBe("俄罗斯");
    expect(toEmbedFigure(figure, PAGE, "Russia").firstElementChild?.textContent).toBe("Russia");
  });

  it("joins in the name of its document only what it says", () => {
    const figure = figureOf("<h2>Own</h2>");
    expect(nameOfEmbed(figure, "")).toBe("Own");
    figure.append(figure.ownerDocument.createElement("p"));
    figure.lastElementChild?.setAttribute("data-source-line", "");
    if (figure.lastElementChild) figure.lastElementChild.textContent = "Index, Publisher";
    expect(nameOfEmbed(figure, "Russia")).toBe("Russia · Own · Index, Publisher");
  });
});

describe("titleTagOf", () => {
  it("is the title as it stands in the page, over several lines too, and nothing where there is none", () => {
    expect(titleTagOf("<head><title>A &amp;\nB</title><title>C</title>")).toBe("<title>A &amp;\nB</title>");
    expect(titleTagOf("<head></head>")).toBe("");
  });
});
