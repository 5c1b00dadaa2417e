import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { headOf, openRankingPage, PATH, pinnedIds, shownIds, sortButton } from "./open-ranking-page";

describe("going back", () => {
  it("restores what was shown before", async () => {
    openRankingPage();
    fireEvent.click(sortButton("Talent"));
    await waitFor(() => expect(shownIds()[1]).toBe("ind"));
    history.replaceState(null, "", PATH);
    fireEvent.popState(window);
    await waitFor(() => expect(shownIds()[1]).toBe("chn"));
    expect(headOf("Rank")).toHaveAttribute("aria-sort", "ascending");
  });

  it("takes back one step a sort or pin, and none a letter typed", async () => {
    const { user } = openRankingPage();
    const pushed = vi.spyOn(history, "pushState");
    await user.type(screen.getByLabelText("Find a country"), "ru");
    expect(pushed).not.toHaveBeenCalled();
    fireEvent.click(sortButton("Talent"));
    expect(pushed).toHaveBeenCalledOnce();
    pushed.mockRestore();
  });
});

describe("an address that the page does not fully know", () => {
  it("is shown as far as it is known, and what was left out is said", () => {
    openRankingPage("?pin=rus,xyz&sort=-luck&utm_source=mail");
    expect(screen.getByText(/left out/)).toHaveTextContent(
      "Not known on this page and left out: pin=xyz, sort=-luck",
    );
    expect(pinnedIds()).toEqual(["rus"]);
  });

  it("is no longer spoken of once the reader has changed something", async () => {
    openRankingPage("?sort=-luck");
    fireEvent.click(sortButton("Talent"));
    await waitFor(() => expect(screen.queryByText(/left out/)).not.toBeInTheDocument());
    expect(location.search).toBe("?sort=-talent");
  });

  it("names a fragment that is no country of the page", () => {
    openRankingPage("#zzz");
    expect(screen.getByText("#zzz")).toBeInTheDocument();
  });

  it("is not said of a fragment that leads to a part of the page", () => {
    openRankingPage("#table");
    expect(screen.queryByText(/left out/)).not.toBeInTheDocument();
  });
});
