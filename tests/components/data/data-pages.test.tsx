import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ChangesList } from "@/components/data/changes-list";
import { DataList } from "@/components/data/data-list";
import { DatasetArticle } from "@/components/data/dataset-article";
import { loadDatasetEntries } from "@/lib/data/load";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { toChangesPage } from "@/lib/views/changes-page";
import { toDataPage } from "@/lib/views/data-page";
import { toDatasetPage } from "@/lib/views/dataset-page";
import { CHANGES } from "../../lib/changes";

const ENTRIES = loadDatasetEntries();

function showList(allowRestricted = false) {
  const t = translator("en");
  const { groups } = toDataPage("en", ENTRIES, CHANGES, allowRestricted);
  const { container } = render(<DataList groups={groups} t={t} />);
  return (id: string) => {
    const row = container.querySelector<HTMLElement>(`[data-dataset="${id}"]`);
    if (!row) throw new Error(`no row of ${id}`);
    return row;
  };
}

function showArticle(locale: Locale, id: string) {
  const entry = ENTRIES.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no dataset ${id}`);
  const dataset = toDatasetPage(locale, entry, CHANGES, false);
  return render(<DatasetArticle locale={locale} dataset={dataset} />).container;
}

describe("DataList", () => {
  it("has an id once only, among them those of the subjects that the page leads to", () => {
    const { groups } = toDataPage("en", ENTRIES, CHANGES, false);
    const { container } = render(<DataList groups={groups} t={translator("en")} />);
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { id, title } of groups) expect(container.querySelector(`#${id}`)).toHaveTextContent(title);
  });

  it("offers JSON and CSV of an open set", () => {
    const row = within(showList()("places"));
    expect(row.getByRole("link", { name: "JSON" })).toHaveAttribute("href", "/api/v1/datasets/places.json");
    expect(row.getByRole("link", { name: "CSV" })).toHaveAttribute("href", "/api/v1/datasets/places.csv");
  });

  it("offers neither of a restricted one, says why and leads to the publisher", () => {
    const row = showList()("global-ai-index-2024");
    expect(within(row).queryByRole("link", { name: "CSV" })).not.toBeInTheDocument();
    expect(row).toHaveTextContent("since its terms are restricted. Ask Tortoise Media:");
    expect(within(row).getByText("www.tortoisemedia.com/policy/terms").closest("a")).toHaveAttribute(
      "href",
      expect.stringContaining("www.tortoisemedia.com/policy/terms"),
    );
  });

  it("offers it where the deployment may hand it out", () => {
    const row = within(showList(true)("global-ai-index-2024"));
    expect(row.getByRole("link", { name: "CSV" })).toBeInTheDocument();
  });

  it("leads from every row to the dataset's page, its file and the form", () => {
    const row = within(showList()("global-ai-index-2024"));
    expect(row.getByRole("link", { name: "Global AI Index 2024" })).toHaveAttribute(
      "href",
      "/en/data/global-ai-index-2024/",
    );
    expect(row.getByRole("link", { name: "The file" })).toBeInTheDocument();
    expect(row.getByRole("link", { name: "Report that it is wrong" })).toBeInTheDocument();
  });
});

describe("DatasetArticle", () => {
  it("shows remarks for contributors in English and marks them so in every language", () => {
    const article = showArticle("ar", "global-ai-index-2024");
    const remarks = article.querySelectorAll("details ul");
    expect(remarks.length).toBeGreaterThan(0);
    for (const list of remarks) {
      expect(list).toHaveAttribute("lang", "en");
      expect(list).toHaveAttribute("dir", "ltr");
    }
  });

  it("names the file, and each field with its meaning", () => {
    const article = showArticle("en", "global-ai-index-2024");
    expect(within(article).getByText("data/indices/global-ai-index/2024.json")).toBeInTheDocument();
    const rank = screen.getByRole("rowheader", { name: "rank" }).closest("tr");
    expect(rank).toHaveTextContent(/As published/);
  });
});

describe("ChangesList", () => {
  it("shows what changed under its day, in English and marked so", () => {
    render(<ChangesList days={toChangesPage("ar", ENTRIES, CHANGES)} />);
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(2);
    for (const { summary } of CHANGES) {
      expect(screen.getByText(summary)).toHaveAttribute("lang", "en");
    }
    expect(screen.getByText("indices/no-such-index/1999").closest("a")).toBeNull();
  });
});
