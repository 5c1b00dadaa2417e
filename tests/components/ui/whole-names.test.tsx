import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WholeNames } from "@/components/ui/whole-names";

function show(text: string) {
  const { container } = render(<WholeNames text={text} />);
  const whole = [...container.querySelectorAll("span")].map((span) => span.textContent);
  return { text: container.textContent, whole };
}

describe("WholeNames", () => {
  it("keeps a name with hyphens on one line, and the text as it is", () => {
    const title = "The record of DeepSeek-V3 and GigaChat MAX (simple-evals-ru)";
    expect(show(title)).toEqual({ text: title, whole: ["DeepSeek-V3", "simple-evals-ru"] });
  });

  it("lets a name break that might need more than a line of a phone", () => {
    expect(show("GigaChat-20B-A3B-instruct v1.5").whole).toEqual([]);
    expect(show("olka-fi/Qwen3.5-122B").whole).toEqual([]);
    expect(show("Qwen2.5-32B-Instruct").whole).toEqual([]);
    expect(show("Of T-pro-it-1.0 and DeepSeek-V3.").whole).toEqual(["T-pro-it-1.0", "DeepSeek-V3."]);
  });
});
