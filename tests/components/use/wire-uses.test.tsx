import { beforeEach, describe, expect, it, vi } from "vitest";
import { listenForTouches, takeOverWhenTouched } from "@/components/islands/parts-waiting";
import { loadUse } from "@/components/use/load-use";
import { wireUses } from "@/components/use/wire-uses";
import { showPicture } from "./picture-page";

vi.mock("@/components/use/load-use", () => ({ loadUse: vi.fn() }));

const use = vi.fn(async () => {});
wireUses();

beforeEach(() => {
  vi.mocked(loadUse).mockReset();
  use.mockClear();
  delete document.body.dataset.island;
  delete document.body.dataset.ready;
  document.body.dataset.useFailed = "This could not be loaded.";
  document.body.dataset.useRetry = "Try again";
});

describe("wireUses", () => {
  it("loads what serves the buttons when one is pressed, and hands it the picture", async () => {
    vi.mocked(loadUse).mockResolvedValue({ use });
    const figure = showPicture();
    expect(loadUse).not.toHaveBeenCalled();
    figure.querySelector("button")?.click();
    await vi.waitFor(() => expect(use).toHaveBeenCalledOnce());
    expect(use).toHaveBeenCalledWith(figure, "csv", figure.querySelector('[role="status"]'));
  });

  it("says below the picture that it could not be loaded, and tries again under another address", async () => {
    vi.mocked(loadUse).mockRejectedValueOnce(new TypeError("offline")).mockResolvedValue({ use });
    const figure = showPicture();
    figure.querySelector("button")?.click();
    await vi.waitFor(() => expect(figure).toHaveTextContent("This could not be loaded. Try again"));
    figure.querySelector<HTMLElement>(".use-retry")?.click();
    await vi.waitFor(() => expect(use).toHaveBeenCalledOnce());
    expect(vi.mocked(loadUse).mock.calls).toEqual([[0], [1]]);
  });

  it("waits for an island that has not read the address yet, so that no default is saved for what was asked", async () => {
    vi.mocked(loadUse).mockResolvedValue({ use });
    const figure = showPicture();
    document.body.dataset.island = "compare";
    figure.querySelector("button")?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(loadUse).not.toHaveBeenCalled();
    expect(figure.querySelector('[role="status"]')).toBeNull();
    document.body.dataset.ready = "";
    await vi.waitFor(() => expect(use).toHaveBeenCalledOnce());
  });

  it("has a picture that waits for its turn taken over first, as what that did not draw would be thrown away", async () => {
    vi.mocked(loadUse).mockResolvedValue({ use });
    const figure = showPicture();
    const notices: number[] = [];
    takeOverWhenTouched(figure, () => notices.push(figure.querySelectorAll('[role="status"]').length));
    document.body.dataset.island = "compare";
    figure.querySelector("button")?.click();
    listenForTouches();
    document.body.dataset.ready = "";
    await vi.waitFor(() => expect(use).toHaveBeenCalledOnce());
    expect(notices).toEqual([0]);
  });

  it("passes over other buttons and pictures' other parts", () => {
    showPicture();
    document.querySelector("h2")?.click();
    expect(loadUse).not.toHaveBeenCalled();
  });
});
