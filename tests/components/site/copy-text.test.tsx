import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CodeSample } from "@/components/data/code-sample";
import { wireCopy } from "@/components/site/copy-text";
import { translator } from "@/lib/i18n/translate";

wireCopy();

function allowCopying(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
}

function renderSample() {
  render(<CodeSample id="lines-test" program="test" code={'print("<RUS>")'} t={translator("en")} />);
  return screen.getByText("Copy");
}

describe("a button that copies", () => {
  it("copies the lines as they stand and says so", async () => {
    const writeText = vi.fn(async () => {});
    allowCopying(writeText);
    const button = renderSample();
    button.click();
    await waitFor(() => expect(button).toHaveTextContent("Copied"));
    expect(writeText).toHaveBeenCalledWith('print("<RUS>")');
  });

  it("selects them where copying is not allowed, and claims nothing", async () => {
    allowCopying(() => Promise.reject(new Error("not allowed")));
    const select = vi.fn();
    vi.stubGlobal("getSelection", () => ({ selectAllChildren: select }));
    const button = renderSample();
    button.click();
    await waitFor(() => expect(select).toHaveBeenCalledWith(document.getElementById("lines-test")));
    expect(button).toHaveTextContent("Copy");
  });
});
