import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AddChoice } from "@/components/ui/add-choice";
import { toSearchText } from "@/lib/ranking/search-text";

const OPTIONS = [
  { id: "deepseek-v3", name: "DeepSeek-V3", searchText: toSearchText("DeepSeek-V3 DeepSeek China") },
  { id: "gigachat-max", name: "GigaChat MAX", searchText: toSearchText("GigaChat MAX Sber") },
  { id: "jais-2", name: "Jaïs 2", searchText: toSearchText("Jaïs 2 G42") },
];
const WORDS = { add: "Add a model", full: "Six models at most." };

afterEach(() => {
  vi.doUnmock("@/components/ui/choice-combobox");
});

function show(chosen: readonly string[] = [], max = 6) {
  const onAdd = vi.fn();
  render(
    <AddChoice id="add-model" options={OPTIONS} chosen={chosen} max={max} words={WORDS} onAdd={onAdd} />,
  );
  return { onAdd, user: userEvent.setup({ delay: null }) };
}

const nativeList = () => document.querySelector("select");
const offered = () => [...document.querySelectorAll("[role=option]")].map(({ textContent }) => textContent);

async function openCombobox(): Promise<HTMLInputElement> {
  fireEvent.focus(screen.getByLabelText(WORDS.add));
  return await waitFor(() => {
    const field = document.querySelector("input");
    if (!field) throw new Error("there is no field yet");
    return field;
  });
}

describe("AddChoice", () => {
  // First: a module once loaded is not loaded again.
  it("keeps the native list where the combobox cannot be loaded", async () => {
    const asked = vi.fn();
    vi.doMock("@/components/ui/choice-combobox", () => {
      asked();
      throw new Error("no connection");
    });
    const { onAdd } = show();
    fireEvent.focus(screen.getByLabelText(WORDS.add));
    await waitFor(() => expect(asked).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.querySelector("input")).toBeNull();
    fireEvent.change(screen.getByLabelText(WORDS.add), { target: { value: "jais-2" } });
    expect(onAdd).toHaveBeenCalledExactlyOnceWith("jais-2");
  });

  it("is a native list of what is not chosen yet", () => {
    const { onAdd } = show(["gigachat-max"]);
    expect([...(nativeList()?.options ?? [])].map(({ textContent }) => textContent)).toEqual([
      "+ Add a model",
      "DeepSeek-V3",
      "Jaïs 2",
    ]);
    fireEvent.change(screen.getByLabelText(WORDS.add), { target: { value: "deepseek-v3" } });
    expect(onAdd).toHaveBeenCalledExactlyOnceWith("deepseek-v3");
  });

  it("adds nothing where its own name is chosen from the list", () => {
    const { onAdd } = show();
    fireEvent.change(screen.getByLabelText(WORDS.add), { target: { value: "" } });
    expect(onAdd).not.toHaveBeenCalled();
  });

  it("says why none can be added where there are as many as may be", () => {
    show(["deepseek-v3", "gigachat-max"], 2);
    expect(screen.getByText(WORDS.full)).toBeInTheDocument();
    expect(screen.queryByLabelText(WORDS.add)).not.toBeInTheDocument();
  });

  it("becomes a field on its first focus, with the focus in it and the list open", async () => {
    show(["gigachat-max"]);
    const field = await openCombobox();
    expect(nativeList()).toBeNull();
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute("id", "add-model-input");
    expect(field).toHaveAttribute("aria-label", WORDS.add);
    await waitFor(() => expect(offered()).toEqual(["DeepSeek-V3", "Jaïs 2"]));
  });

  it("finds by any word, case and accents ignored, and adds the first on enter", async () => {
    const { onAdd, user } = show();
    const field = await openCombobox();
    await user.type(field, "JAIS");
    expect(offered()).toEqual(["Jaïs 2"]);
    await user.clear(field);
    await user.type(field, "sber");
    expect(offered()).toEqual(["GigaChat MAX"]);
    await user.keyboard("{Enter}");
    expect(onAdd).toHaveBeenCalledExactlyOnceWith("gigachat-max");
    await waitFor(() => expect(field).toHaveValue(""));
  });

  it("adds nothing when it is left by the tab key, with the first of the list highlighted", async () => {
    const { onAdd, user } = show();
    const field = await openCombobox();
    await waitFor(() => expect(offered()).not.toEqual([]));
    await user.tab();
    expect(field).not.toHaveFocus();
    expect(onAdd).not.toHaveBeenCalled();
  });

  it("offers nothing, and adds nothing on enter, where nothing is found", async () => {
    const { onAdd, user } = show();
    const field = await openCombobox();
    await user.type(field, "zzz{Enter}");
    expect(offered()).toEqual([]);
    expect(onAdd).not.toHaveBeenCalled();
  });
});
