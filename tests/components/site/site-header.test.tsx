import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PageFrame } from "@/components/site/page-frame";
import { SiteHeader } from "@/components/site/site-header";
import { REPOSITORY_URL } from "@/lib/site";

const PATH = ["rankings", "global-ai-index", "2024"];

describe("SiteHeader", () => {
  it("leads to the same page in the other language, named in that language, and keeps what the reader chose", () => {
    render(<SiteHeader locale="en" path={PATH} />);
    const arabic = screen.getByRole("link", { name: "العربية" });
    expect(arabic).toHaveAttribute("href", "/ar/rankings/global-ai-index/2024/");
    expect(arabic).toHaveAttribute("hreflang", "ar");
    expect(arabic).toHaveAttribute("lang", "ar");
    expect(arabic).toHaveAttribute("data-keep-state");
  });

  it("leads back from Arabic to English, and not to itself", () => {
    render(<SiteHeader locale="ar" path={PATH} />);
    expect(screen.getByRole("link", { name: "English" })).toHaveAttribute(
      "href",
      "/en/rankings/global-ai-index/2024/",
    );
    expect(screen.queryByRole("link", { name: "العربية" })).not.toBeInTheDocument();
  });

  it("names the page's language on a button that opens the others, with or without script", () => {
    render(<SiteHeader locale="ru" path={PATH} />);
    const menu = within(screen.getByRole("navigation", { name: "Язык" }));
    const button = menu.getByRole("button", { name: "Язык: Русский" });
    expect(button).toHaveTextContent("Русский");
    const list = menu.getByRole("list");
    expect(list).toHaveAttribute("popover", "auto");
    expect(button).toHaveAttribute("popovertarget", list.id);
    expect(
      within(list)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["English", "العربية", "中文", "हिन्दी", "Português"]);
  });

  it("leads home, to the rankings, to comparing, weights, models, claims, the method and the data, and says where one is", () => {
    const { rerender } = render(<SiteHeader locale="en" path={PATH} />);
    expect(screen.getByRole("link", { name: "AI Standings" })).toHaveAttribute("href", "/en/");
    const pages = within(screen.getByRole("navigation", { name: "Pages" }));
    expect(pages.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Rankings", "/en/rankings/"],
      ["Compare", "/en/compare/"],
      ["Weights", "/en/weights/"],
      ["Models", "/en/models/"],
      ["Claims", "/en/claims/"],
      ["Method", "/en/method/"],
      ["Data", "/en/data/"],
    ]);
    expect(pages.getByRole("link", { name: "Rankings" })).toHaveAttribute("aria-current", "true");
    rerender(<SiteHeader locale="en" path={[]} />);
    expect(pages.getByRole("link", { name: "Rankings" })).not.toHaveAttribute("aria-current");
  });

  it("leads to all countries, from where script finds everything", () => {
    render(<SiteHeader locale="ar" path={[]} />);
    const find = screen.getByRole("link", { name: "ابحث عن دولة أو صفحة" });
    expect(find).toHaveAttribute("href", "/ar/countries/");
    expect(find).toHaveAttribute("data-index", "/_data/find/ar.json");
  });

  it("offers the theme of the device, a light and a dark one", () => {
    render(<SiteHeader locale="en" path={[]} />);
    const options = within(screen.getByRole("combobox", { name: "Theme" })).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual(["Auto", "Light", "Dark"]);
  });
});

describe("PageFrame", () => {
  it("stands the page between header and foot, where the skip link leads", () => {
    render(
      <PageFrame locale="en" path={[]} version={{ date: "2026-11-23", hash: "abc1234" }}>
        <p>the page</p>
      </PageFrame>,
    );
    expect(screen.getByRole("main")).toHaveTextContent("the page");
    expect(screen.getByRole("main")).toHaveAttribute("id", "main");
  });

  it("leads from the foot of every page to where a sentence is checked, how a picture is embedded, the data, its changes, who keeps it, who can read it and what is kept, in the page's language", () => {
    render(
      <PageFrame locale="ar" path={[]} version={{ date: "2026-11-23", hash: "abc1234" }}>
        <p>the page</p>
      </PageFrame>,
    );
    const foot = within(screen.getByRole("contentinfo"));
    const links = within(foot.getByRole("navigation")).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/ar/check/",
      "/ar/embed/",
      "/ar/data/",
      "/ar/changes/",
      "/ar/about/",
      "/ar/accessibility/",
      "/ar/offline/",
    ]);
  });

  it.each([
    ["en", "No native editor has read the English of this site yet.", "How to help"],
    ["ru", "Русский текст сайта ещё не вычитывал редактор — носитель языка.", "Как помочь"],
  ] as const)(
    "says that no native editor has read its words, and how to help: %s",
    (locale, unread, help) => {
      render(
        <PageFrame locale={locale} path={[]} version={{ date: "2026-11-23", hash: "abc1234" }}>
          <p>the page</p>
        </PageFrame>,
      );
      const foot = within(screen.getByRole("contentinfo"));
      expect(foot.getByText(unread, { exact: false })).toBeInTheDocument();
      expect(foot.getByRole("link", { name: help })).toHaveAttribute(
        "href",
        `${REPOSITORY_URL}/blob/main/docs/translating.md`,
      );
    },
  );

  it("names the version of the data and how to correct a number at the foot of every page", () => {
    render(
      <PageFrame locale="en" path={[]} version={{ date: "2026-11-23", hash: "abc1234" }}>
        <p>the page</p>
      </PageFrame>,
    );
    const foot = within(screen.getByRole("contentinfo"));
    expect(foot.getByText("Data of 23 November 2026, version abc1234")).toBeInTheDocument();
    expect(foot.getByRole("link", { name: /^Is a number wrong\?/ })).toHaveAttribute(
      "href",
      `${REPOSITORY_URL}/blob/main/CONTRIBUTING.md`,
    );
  });
});
