import { h, hydrate, render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { asDrawn, whileTakingOver } from "@/components/islands/as-drawn";

let drawn = 0;

function Score({ text }: { text: string }) {
  return h("p", {
    ...asDrawn(() => {
      drawn += 1;
      return text;
    }),
  });
}

const score = () => document.querySelector("p");

/** The page as the build drew it, with what a reader has done to it since. */
function openPage(): HTMLElement {
  document.body.innerHTML = "<p><b>12</b></p>";
  const figure = document.querySelector("b");
  if (!figure) throw new Error("there is no figure");
  return figure;
}

afterEach(() => {
  render(null, document.body);
  drawn = 0;
});

describe("contents as they were drawn", () => {
  it("are drawn where nothing is taken over", () => {
    render(h(Score, { text: "12" }), document.body);
    expect(score()).toHaveTextContent("12");
    expect(drawn).toBe(1);
  });

  it("stay the very elements of the page where it is taken over, and are not drawn", () => {
    const figure = openPage();
    whileTakingOver(() => hydrate(h(Score, { text: "12" }), document.body));
    expect(document.querySelector("b")).toBe(figure);
    expect(drawn).toBe(0);
  });

  it("are drawn in place of those of the page once they change", () => {
    openPage();
    whileTakingOver(() => hydrate(h(Score, { text: "12" }), document.body));
    render(h(Score, { text: "13" }), document.body);
    expect(score()?.innerHTML).toBe("13");
  });

  it("are drawn again after a page could not be taken over", () => {
    const takeOver = () =>
      whileTakingOver(() => {
        throw new SyntaxError("cut off");
      });
    expect(takeOver).toThrow("cut off");
    render(h(Score, { text: "12" }), document.body);
    expect(score()).toHaveTextContent("12");
  });
});
