import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noticeBelow } from "@/components/use/notice";
import { loadDatasetEntries } from "@/lib/data/load";
import { citeDataset } from "@/lib/export/cite/cite-dataset";
import { toOwnRecords } from "@/lib/views/own-records";
import { type Frame, showPicture, TABLE, USES } from "./picture-page";

const CITATIONS = Object.fromEntries(
  loadDatasetEntries().map((entry) => [entry.id, citeDataset(entry, toOwnRecords(entry, "2026-11-24"))]),
);

const draw = vi.hoisted(() => ({ toSvgFile: vi.fn(), toPngFile: vi.fn() }));
vi.mock("@/components/use/load-picture-file", () => ({ loadPictureFile: async () => draw }));

/** What the site answers, by the end of the address; a test may take something away. */
let answers: Record<string, () => Response>;
let saved: { name: string; content: Blob }[];

beforeEach(() => {
  vi.resetModules();
  answers = {
    "/_data/use/en.json": () => Response.json(USES),
    "/_data/use/citations.json": () => Response.json(CITATIONS),
  };
  vi.stubGlobal("fetch", async (href: string) => {
    const answer = answers[href];
    if (!answer) throw new TypeError("offline");
    return answer();
  });
  saved = [];
  let content = new Blob();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) content = blob;
    return "blob:file";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  });
  history.replaceState(null, "", "/en/");
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Its beginning, after which the connection breaks. */
function cutOff(text: string): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.error(new TypeError("terminated"));
    },
  });
}

async function press(use: string, frame: Frame = {}) {
  const figure = showPicture(frame);
  const script = await import("@/components/use/use-script");
  const notice = noticeBelow(figure);
  await script.use(figure, use, notice);
  return notice;
}

async function savedText(): Promise<string> {
  return (await saved[0]?.content.text()) ?? "";
}

function dialog(): HTMLElement {
  const found = document.querySelector<HTMLElement>("dialog");
  if (!found) throw new Error("no dialog is open");
  return found;
}

describe("a picture's figures as CSV", () => {
  it.each([{}, { figures: "#table" }])(
    "are the table's, its numbers numbers and no cell a formula: %j",
    async (frame) => {
      const notice = await press("csv", frame);
      expect(saved[0]?.name).toBe("Russia is 31st of 83 - places, share-alike.csv");
      expect(parse(await savedText())).toEqual([
        ["id", "Rank", "Country", "Score"],
        ["usa", "1", "United States", "1234.5"],
        ["rus", "31", `'=Russia, "RF"`, ""],
      ]);
      expect(notice).toHaveTextContent("Saved: \u2068Russia is 31st of 83 - places, share-alike.csv\u2069");
    },
  );

  it("are fetched where the table is on another page", async () => {
    answers["/en/rankings/"] = () =>
      new Response(`<html><head><style>a{}</style></head><body>${TABLE}</body></html>`);
    await press("csv", { figures: "/en/rankings/#table" });
    expect(parse(await savedText())).toHaveLength(3);
  });

  it("can be tried again where that page could not be had, and nothing is lost", async () => {
    const notice = await press("csv", { figures: "/en/rankings/#table" });
    expect(saved).toEqual([]);
    expect(notice).toHaveTextContent("This could not be loaded.");
    answers["/en/rankings/"] = () => new Response(`<body>${TABLE}</body>`);
    notice.querySelector("button")?.click();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
  });

  it.each([
    ["a fault of the server", () => new Response("", { status: 500 })],
    ["what is cut off", () => new Response(cutOff(`<body>${TABLE}`))],
  ])("can be tried again where that page is %s", async (_, answer) => {
    answers["/en/rankings/"] = answer;
    const notice = await press("csv", { figures: "/en/rankings/#table" });
    expect(notice).toHaveTextContent("This could not be loaded.");
    expect(notice.querySelector("button")).toBeInTheDocument();
  });

  it("say so where there is no table", async () => {
    expect(await press("csv", { table: "" })).toHaveTextContent(
      "The table of this picture could not be read.",
    );
  });

  it.each(["csv", "json"])(
    "are refused as %s where they are the whole of a restricted set, with whom to ask",
    async (use) => {
      const notice = await press(use, { datasets: "global-ai-index-2024", whole: true });
      expect(saved).toEqual([]);
      expect(notice).toHaveTextContent("its terms are restricted. Ask Tortoise Media:");
      expect(notice.querySelector("a")).toHaveAttribute("href", "https://www.tortoisemedia.com/policy/terms");
    },
  );

  it("are saved where they are single figures of a restricted set, which its name says", async () => {
    await press("csv", { datasets: "global-ai-index-2024" });
    expect(saved[0]?.name).toBe("Russia is 31st of 83 - global-ai-index-2024, restricted.csv");
  });
});

describe("a picture's figures as JSON", () => {
  it("carry title, source, terms and the address with what was chosen", async () => {
    history.replaceState(null, "", "/en/compare/?c=rus,usa&sort=name&e=global-ai-index:2024");
    await press("json", { choices: "c e" });
    expect(JSON.parse(await savedText())).toEqual({
      title: "Russia is 31st of 83",
      source: ["Global AI Index 2024"],
      datasets: [
        expect.objectContaining({ id: "places", publisher: expect.any(String), terms: expect.any(String) }),
      ],
      address: `${location.origin}/en/compare/?c=rus,usa&e=global-ai-index:2024#home-ladder`,
      retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      columns: ["id", "Rank", "Country", "Score"],
      rows: [
        ["usa", 1, "United States", 1234.5],
        ["rus", 31, '=Russia, "RF"', null],
      ],
    });
  });
});

describe("a picture as SVG and PNG", () => {
  it("is drawn with title, source and address around it", async () => {
    draw.toSvgFile.mockResolvedValue("<svg/>");
    await press("svg");
    expect(await savedText()).toBe("<svg/>");
    expect(draw.toSvgFile).toHaveBeenCalledWith(document.querySelector("figure"), {
      title: "Russia is 31st of 83",
      subtitle: "A dot a country",
      source: "Global AI Index 2024",
      site: "AI Standings",
      address: `${location.origin}/en/#home-ladder`,
      lang: "en",
      direction: "ltr",
    });
  });

  it("is not refused where the figures are", async () => {
    draw.toPngFile.mockResolvedValue(new Blob(["png"]));
    await press("png", { datasets: "global-ai-index-2024", whole: true });
    expect(saved[0]?.name).toMatch(/\.png$/);
  });

  it("says so where it could not be drawn", async () => {
    draw.toPngFile.mockRejectedValue(new Error("too large"));
    expect(await press("png")).toHaveTextContent("The file could not be made.");
  });
});

describe("the dialog", () => {
  it("opens at its title, says whose the figures are and under which terms, and goes when closed", async () => {
    await press("all");
    expect(document.activeElement).toHaveTextContent("Use this picture");
    expect(dialog()).toHaveTextContent("United Nations Statistics Division and ISO");
    expect(dialog()).toHaveTextContent("May be reused under the same terms.");
    dialog().querySelector<HTMLElement>(".use-close")?.click();
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("offers all files, and no figures where they are refused", async () => {
    const names = () =>
      [...dialog().querySelectorAll(".use-file .use-name")].map(({ textContent }) => textContent);
    await press("all");
    expect(names()).toEqual(["CSV", "JSON", "PNG", "SVG"]);
    await press("all", { datasets: "global-ai-index-2024", whole: true });
    expect(names()).toEqual(["PNG", "SVG"]);
    expect(dialog()).toHaveTextContent("its terms are restricted");
  });

  it("copies the finding with its address", async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    history.replaceState(null, "", "/en/?pin=rus&utm_source=x");
    await press("link", { choices: "pin" });
    expect(document.activeElement).toHaveTextContent("Link with its sentence");
    dialog().querySelector<HTMLElement>(".use-copy button")?.click();
    await vi.waitFor(() => expect(dialog().querySelector(".use-notice")).toHaveTextContent("Copied."));
    expect(writeText).toHaveBeenCalledWith(
      `Russia is 31st of 83\n${location.origin}/en/?pin=rus#home-ladder`,
    );
  });

  it("says how to copy where it may not", async () => {
    vi.stubGlobal("navigator", { clipboard: { writeText: async () => Promise.reject(new Error("denied")) } });
    await press("link");
    dialog().querySelector<HTMLElement>(".use-copy button")?.click();
    await vi.waitFor(() => expect(dialog()).toHaveTextContent("Select the text and copy it by hand."));
  });

  it("cites the publisher, and us as those who present it", async () => {
    await press("cite", { datasets: "global-ai-index-2024" });
    await vi.waitFor(() =>
      expect(dialog()).toHaveTextContent("Tortoise Media. (2024). The Global AI Index 2024"),
    );
    expect(dialog()).toHaveTextContent(
      `(as presented by AI Standings, ${location.origin}/en/#home-ladder, retrieved`,
    );
    expect([...dialog().querySelectorAll("h4")].map(({ textContent }) => textContent)).toEqual([
      "APA",
      "BibTeX",
      "CSL-JSON",
    ]);
  });

  it("can try again to fetch the references", async () => {
    const { "/_data/use/citations.json": answer } = answers;
    delete answers["/_data/use/citations.json"];
    await press("cite");
    await vi.waitFor(() => expect(dialog()).toHaveTextContent("This could not be loaded."));
    if (answer) answers["/_data/use/citations.json"] = answer;
    dialog().querySelector<HTMLElement>(".use-retry")?.click();
    await vi.waitFor(() => expect(dialog()).toHaveTextContent("APA"));
  });

  it("leads to the code of the embed, with what was chosen", async () => {
    history.replaceState(null, "", "/en/?pin=rus");
    await press("all", { choices: "pin" });
    expect(dialog().querySelector('a[href*="/embed/"]')).toHaveAttribute(
      "href",
      "/en/embed/?p=home-ladder&pin=rus",
    );
  });
});

describe("use", () => {
  it("throws where the words cannot be had, and has them the next time", async () => {
    const { "/_data/use/en.json": answer } = answers;
    delete answers["/_data/use/en.json"];
    await expect(press("all")).rejects.toThrow("network");
    expect(document.querySelector("dialog")).toBeNull();
    if (answer) answers["/_data/use/en.json"] = answer;
    await press("all");
    expect(dialog()).toBeInTheDocument();
  });
});
