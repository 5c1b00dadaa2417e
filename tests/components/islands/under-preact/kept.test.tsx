import { memo, useEffect, useState } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Kept } from "@/components/islands/kept";
import { listenForTouches, takeOverInTurn } from "@/components/islands/parts-waiting";
import { whileTakingOver } from "@/components/islands/taking-over";
import { useScripted } from "@/components/ui/use-scripted";

type ScoreProps = { text: string; isPinned?: boolean; inTurn?: boolean };

const drawn: string[] = [];

/** A score that can be asked for, and tells how often it was. */
function Contents({ text }: ScoreProps) {
  const [asked, setAsked] = useState(0);
  drawn.push(text);
  return (
    <>
      <button type="button" onClick={() => setAsked((times) => times + 1)}>
        {text}
      </button>
      <output>{asked}</output>
    </>
  );
}

const Score = memo(function Score({ isPinned, inTurn = false, ...props }: ScoreProps) {
  return (
    <Kept as="p" className={isPinned ? "pinned" : ""} inTurn={inTurn} draw={() => <Contents {...props} />} />
  );
});

let root: Root | null = null;

/** The page as the build drew it, taken over. */
function takeOver(score: ScoreProps) {
  document.body.innerHTML = `<p class=""><button type="button">${score.text}</button><output>0</output></p>`;
  const button = buttonOf();
  whileTakingOver(() => {
    root = hydrateRoot(document.body, <Score {...score} />);
  });
  return button;
}

function buttonOf(): HTMLButtonElement {
  const button = document.querySelector("button");
  if (!button) throw new Error("there is no button");
  return button;
}

const asked = () => document.querySelector("output")?.textContent;

beforeAll(listenForTouches);

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  drawn.length = 0;
});

describe("a part of an island that is kept", () => {
  it("is drawn as any other where nothing is taken over", () => {
    root = createRoot(document.body);
    root.render(<Score text="12" />);
    expect(buttonOf().textContent).toBe("12");
    expect(drawn).toEqual(["12"]);
  });

  it("stays as the build drew it when its island is taken over, and is not looked at", async () => {
    const button = takeOver({ text: "12" });
    await new Promise((settle) => setTimeout(settle));
    expect(buttonOf()).toBe(button);
    expect(drawn).toEqual([]);
  });

  it("hears the first click already, by the very elements that were in the page", async () => {
    const button = takeOver({ text: "12" });
    button.click();
    await vi.waitFor(() => expect(asked()).toBe("1"));
    button.click();
    await vi.waitFor(() => expect(asked()).toBe("2"));
    expect(buttonOf()).toBe(button);
  });

  it("keeps its elements, the focus and what was done in it when it changes", async () => {
    const button = takeOver({ text: "12" });
    button.focus();
    button.click();
    await vi.waitFor(() => expect(asked()).toBe("1"));
    root?.render(<Score text="13" isPinned />);
    expect(button.textContent).toBe("13");
    expect(document.activeElement).toBe(button);
    expect(asked()).toBe("1");
    expect(document.querySelector("p")?.className).toBe("pinned");
  });

  it("shows what it changed to though nobody had touched it", () => {
    const button = takeOver({ text: "12" });
    root?.render(<Score text="13" />);
    expect(buttonOf()).toBe(button);
    expect(button.textContent).toBe("13");
  });

  it("is not looked at where only what surrounds it changes around the same score", () => {
    takeOver({ text: "12" });
    root?.render(<Score text="12" />);
    expect(drawn).toEqual([]);
  });

  it("is taken over by itself where it asks for a turn, after its island", async () => {
    const button = takeOver({ text: "12", inTurn: true });
    expect(drawn).toEqual([]);
    await vi.waitFor(() => expect(drawn).toEqual(["12"]));
    expect(buttonOf()).toBe(button);
  });

  it("leaves nothing behind where it is gone before its turn", async () => {
    takeOver({ text: "12", inTurn: true });
    root?.unmount();
    await new Promise((settle) => setTimeout(settle, 5));
    expect(document.body.innerHTML).toBe("");
    expect(drawn).toEqual([]);
  });

  it("ends what it had begun once it is gone", async () => {
    const [begun, ended] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const Watching = () => {
      useEffect(() => {
        begun();
        return ended;
      }, []);
      return "12";
    };
    const Watched = memo(() => <Kept as="p" draw={() => <Watching />} />);
    document.body.innerHTML = "<p>12</p>";
    whileTakingOver(() => {
      root = hydrateRoot(document.body, <Watched />);
    });
    document.querySelector("p")?.click();
    await vi.waitFor(() => expect(begun).toHaveBeenCalledOnce());
    root?.unmount();
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });

  it("is no control until it is taken over, and is one from then on", async () => {
    const Slider = () => <b role={useScripted() ? "slider" : undefined}>12</b>;
    const Chart = memo(() => <Kept as="div" inTurn draw={() => <Slider />} />);
    document.body.innerHTML = "<div><b>12</b></div>";
    const drawnAtBuild = document.querySelector("b");
    whileTakingOver(() => {
      root = hydrateRoot(document.body, <Chart />);
    });
    expect(drawnAtBuild?.getAttribute("role")).toBeNull();
    await vi.waitFor(() => expect(drawnAtBuild?.getAttribute("role")).toBe("slider"));
    expect(document.querySelector("b")).toBe(drawnAtBuild);
  });

  it("may be a list, which has the value that is chosen and hears the first choice", async () => {
    const chosen = vi.fn<(value: string) => void>();
    const List = memo(({ value, count }: { value: string; count: number }) => (
      <Kept
        as="select"
        value={value}
        onChange={({ currentTarget }) => chosen(currentTarget.value)}
        draw={() =>
          ["usa", "rus"].map((id) => (
            <option key={id} value={id}>
              {id} {count}
            </option>
          ))
        }
      />
    ));
    document.body.innerHTML =
      '<select><option value="usa">usa 3</option><option value="rus">rus 3</option></select>';
    const list = document.querySelector("select");
    if (!list) throw new Error("there is no list");
    whileTakingOver(() => {
      root = hydrateRoot(document.body, <List value="usa" count={3} />);
    });
    list.value = "rus";
    list.dispatchEvent(new Event("change", { bubbles: true }));
    expect(chosen.mock.calls).toEqual([["rus"]]);
    root?.render(<List value="rus" count={2} />);
    expect([...list.options].map(({ text }) => text)).toEqual(["usa 2", "rus 2"]);
    expect(list.value).toBe("rus");
  });

  it("hears once a tick that is the first touch", async () => {
    const picked = vi.fn<(isPicked: boolean) => void>();
    const Row = memo(({ isPicked }: { isPicked: boolean }) => (
      <Kept
        as="p"
        draw={() => (
          <input
            type="checkbox"
            checked={isPicked}
            onChange={({ currentTarget }) => picked(currentTarget.checked)}
          />
        )}
      />
    ));
    document.body.innerHTML = '<p><input type="checkbox"></p>';
    whileTakingOver(() => {
      root = hydrateRoot(document.body, <Row isPicked={false} />);
    });
    document.querySelector("input")?.click();
    expect(picked.mock.calls).toEqual([[true]]);
    root?.render(<Row isPicked />);
    expect(document.querySelector("input")?.checked).toBe(true);
  });

  it("is drawn where an extension took it away before its island was taken over", () => {
    document.body.innerHTML = "";
    whileTakingOver(() => {
      root = hydrateRoot(document.body, <Score text="12" />);
    });
    expect(buttonOf().textContent).toBe("12");
  });

  it("can hold another, which a touch takes over after it", async () => {
    const Outer = () => <Kept as="section" draw={() => <Score text="12" />} />;
    document.body.innerHTML =
      '<section><p class=""><button type="button">12</button><output>0</output></p></section>';
    const button = buttonOf();
    whileTakingOver(() => {
      root = hydrateRoot(document.body, <Outer />);
    });
    button.click();
    await vi.waitFor(() => expect(asked()).toBe("1"));
    expect(buttonOf()).toBe(button);
  });
});

describe("parts that are taken over in turn", () => {
  it("have their turn also after one that fails, and so do those that one of them holds", () => {
    vi.useFakeTimers();
    const taken = vi.fn<() => void>();
    takeOverInTurn(() => {
      throw new SyntaxError("cut off");
    });
    takeOverInTurn(() => takeOverInTurn(taken));
    expect(() => vi.runAllTimers()).toThrow("cut off");
    vi.runAllTimers();
    expect(taken).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

describe("taking over", () => {
  it("is over where it failed, so that the next page is drawn", () => {
    const fail = () =>
      whileTakingOver(() => {
        throw new SyntaxError("cut off");
      });
    expect(fail).toThrow("cut off");
    root = createRoot(document.body);
    root.render(<Score text="12" />);
    expect(drawn).toEqual(["12"]);
  });
});
