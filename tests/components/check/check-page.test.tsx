import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CheckPage } from "@/components/check/check-page";
import { wireCheck } from "@/components/check/wire-check";
import { loadCheckSubjects } from "@/lib/data/load-check-subjects";
import type { Locale } from "@/lib/i18n/locales";
import { checkIndexHref } from "@/lib/url/data-file";
import { toCheckIndex } from "@/lib/views/check-index";
import { toCheckPage } from "@/lib/views/check-page";

const subjects = loadCheckSubjects();
const fetched = vi.fn<(href: string) => Promise<Response>>();

beforeEach(() => {
  fetched.mockReset();
  fetched.mockImplementation(async () => Response.json(toCheckIndex("en", subjects)));
  vi.stubGlobal("fetch", fetched);
});

afterEach(() => {
  history.replaceState(null, "", "/");
  vi.unstubAllGlobals();
});

function open(query = "", locale: Locale = "en"): void {
  history.replaceState(null, "", `/${locale}/check/${query}`);
  const version = { date: "2026-11-24", hash: "0000000" };
  const { container } = render(
    <CheckPage locale={locale} view={toCheckPage(locale, subjects)} version={version} />,
  );
  const room = container.querySelector<HTMLElement>("[data-check]");
  if (room) wireCheck(room);
}

const said = () => screen.getAllByRole("status").at(-1)?.textContent;
const field = () => screen.getByRole("textbox", { name: "The sentence" });
const submit = () => userEvent.click(screen.getByRole("button", { name: "Check" }));
const articles = () => screen.queryAllByRole("article");

describe("the page that checks a sentence", () => {
  it("loads nothing before there is a sentence, and its examples are sentences to follow", () => {
    open();
    expect(fetched).not.toHaveBeenCalled();
    expect(screen.getByText("What was found").closest("section")).toHaveAttribute("hidden");
    const example = screen.getByRole("link", { name: /31st of 83/ });
    expect(example.getAttribute("href")).toMatch(/^\/en\/check\/\?t=Russia/);
  });

  it("answers what the address says, and says the verdict aloud", async () => {
    open("?t=Russia+ranks+31st+of+83+in+AI");
    await waitFor(() => expect(said()).toBe("Russia, 31st: right"));
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([checkIndexHref("en")]);
    expect(field()).toHaveValue("Russia ranks 31st of 83 in AI");
    const [article] = articles();
    if (!article) throw new Error("nothing was found");
    expect(within(article).getByText("right")).toHaveClass("verdict", "is-for");
    expect(within(article).getByRole("link", { name: /^Russia is 31st of 83/ })).toHaveAttribute(
      "href",
      "/en/rankings/global-ai-index/2024/",
    );
    expect(
      within(article).getByRole("link", { name: /^Source: The Global AI Index 2024/ }),
    ).toBeInTheDocument();
    const copy = within(article).getByRole("button", { name: "Copy" });
    expect(document.getElementById(copy.dataset.copy ?? "")).toHaveTextContent(
      /^Russia is 31st of 83 .*\. http.*\/en\/rankings\/global-ai-index\/2024\/$/,
    );
  });

  it("writes what is sent into the address, which is the link to share", async () => {
    open();
    await userEvent.type(field(), "Brazil placed 30th in the Global AI Index 2025");
    await submit();
    await waitFor(() => expect(said()).toBe("Brazil, 30th: another edition"));
    expect(new URLSearchParams(location.search).get("t")).toBe(
      "Brazil placed 30th in the Global AI Index 2025",
    );
  });

  it("says that who is ahead was not checked, and that tags were passed over", async () => {
    open(`?t=${encodeURIComponent("<b>Russia</b> is 31st of 83 in AI, behind India and Brazil")}`);
    await screen.findByText("Only the rank was checked, not who is ahead or behind: India, Brazil.");
    expect(screen.getByText("Tags in the text were passed over.")).toBeInTheDocument();
    expect(document.querySelector("[data-check] b")).toBeNull();
  });

  it.each([
    ["", "Paste a sentence that names a country’s rank."],
    ["Russia spends much on AI", /^No rank was found in it/],
    [
      "x".repeat(10_000),
      "This is 10000 characters long; at most 1000 are read. Paste the sentence that names the rank.",
    ],
  ])("has a message where nothing can be judged", async (text, message) => {
    open();
    await userEvent.click(field());
    await userEvent.paste(text);
    await submit();
    await waitFor(() => expect(said()).toMatch(message));
    expect(articles()).toEqual([]);
  });

  it("says what it left out of the address", async () => {
    open("?t=Russia+is+31st+in+AI&lang=ru");
    expect(screen.getByText(/not known on this page: .*lang=ru/)).toBeInTheDocument();
    await waitFor(() => expect(said()).toBe("Russia, 31st: right"));
  });

  it("says so where the list of ranks cannot be had, and tries again", async () => {
    fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    open("?t=Russia+ranks+31st+of+83+in+AI");
    await waitFor(() => expect(said()).toBe("The list of ranks could not be loaded."));
    await submit();
    await waitFor(() => expect(said()).toBe("Russia, 31st: right"));
  });
});
