import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EmbedPage } from "@/components/embed/embed-page";
import { loadPlace } from "@/lib/data/load";
import { loadAcross } from "@/lib/data/load-across";
import { translator } from "@/lib/i18n/translate";
import { isPrepared } from "@/lib/pictures/picture-id";
import { toEmbedPage } from "@/lib/views/embed-page";
import { LOCALES_TRIED } from "../../locales-tried";

const VERSION = { date: "2026-01-01", hash: "abc" };

describe.each(LOCALES_TRIED)("the page with the code, in %s", (locale) => {
  const view = toEmbedPage(locale, loadAcross().editions, loadPlace);
  const t = translator(locale);

  it("offers pictures that have an embed of their own, each at an address of this page", () => {
    render(<EmbedPage locale={locale} view={view} version={VERSION} />);
    const list = screen.getByRole("heading", { name: t("embed.pictures") }).closest("section");
    const links = within(list ?? document.body).getAllByRole("link");
    expect(links.length).toBe(view.choices.length);
    for (const { id, href } of view.choices) {
      expect(isPrepared(id), id).toBe(true);
      expect(href).toBe(`/${locale}/embed/?p=${id}`);
    }
  });

  it("has the code of one where no script runs", () => {
    const { container } = render(<EmbedPage locale={locale} view={view} version={VERSION} />);
    const code = container.querySelector(".without-script code")?.textContent ?? "";
    expect(code).toContain(`/${locale}/embed/${view.sample.id}/`);
    expect(container.querySelector("[data-embed]")?.getAttribute("data-embed")).toBe(view.sample.id);
  });
});
