import { act, useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterPaint } from "@/components/islands/after-paint";
import { hydrateIslands } from "@/components/islands/hydrate-islands";
import { Island } from "@/components/islands/island";

type CountProps = { name: string; from: number };

function Count({ name, from }: CountProps) {
  const [count, setCount] = useState(from);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {name} {count}
    </button>
  );
}

const FILE = "/islands/data-0a1b2c3d4e.json";
const NAME = "Côte d’Ivoire </script>";

function islandOf(from: number): string {
  return renderToString(<Island name="count" of={Count} props={{ name: NAME, from }} />);
}

const nextPaint = () => act(() => new Promise<void>((settle) => afterPaint(settle)));

afterEach(() => {
  delete document.documentElement.dataset.query;
  vi.unstubAllEnvs();
  document.body.replaceChildren();
});

describe("Island", () => {
  it("is drawn at build with what it was drawn from beside it, and answers once its script takes it over", async () => {
    vi.stubEnv("NODE_ENV", "production");
    document.body.innerHTML = islandOf(31) + islandOf(83);
    const drawn = [...document.querySelectorAll("button")];
    expect(drawn.map(({ textContent }) => textContent)).toEqual([`${NAME} 31`, `${NAME} 83`]);

    await act(async () => hydrateIslands("count", Count));
    await nextPaint();
    expect([...document.querySelectorAll("button")]).toEqual(drawn);
    await act(async () => drawn[1]?.click());
    expect(drawn.map(({ textContent }) => textContent)).toEqual([`${NAME} 31`, `${NAME} 84`]);
  });

  it("answers only once it has been seen, but at once where the address has a query, as it is hidden till then", async () => {
    vi.stubEnv("NODE_ENV", "production");
    document.body.innerHTML = islandOf(31);
    const button = document.querySelector("button");
    await act(async () => hydrateIslands("count", Count));
    await act(async () => button?.click());
    expect(button?.textContent).toBe(`${NAME} 31`);
    await nextPaint();
    await act(async () => button?.click());
    expect(button?.textContent).toBe(`${NAME} 32`);

    document.body.innerHTML = islandOf(31);
    document.documentElement.dataset.query = "";
    await act(async () => hydrateIslands("count", Count));
    await act(async () => document.querySelector("button")?.click());
    expect(document.querySelector("button")?.textContent).toBe(`${NAME} 32`);
  });

  describe("whose data stand in a file of their own", () => {
    const answerWith = (data: string, status = 200) =>
      vi.stubGlobal("fetch", async (file: string) => new Response(file === FILE ? data : "", { status }));

    beforeEach(() => {
      vi.stubEnv("NODE_ENV", "production");
      document.body.innerHTML = islandOf(31);
      const data = document.querySelector("script");
      answerWith(data?.textContent ?? "");
      data?.replaceChildren();
      data?.setAttribute("data-from", FILE);
    });
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it("answers once they have come", async () => {
      await act(async () => hydrateIslands("count", Count));
      await vi.waitFor(async () => {
        await act(async () => document.querySelector("button")?.click());
        expect(document.querySelector("button")?.textContent).not.toBe(`${NAME} 31`);
      });
    });

    it.each([
      ["do not come", "", 500],
      ["are cut off", '{"name":"', 200],
    ])("stays as the build drew it where they %s, and answers once they come", async (_, body, status) => {
      const whole = await (await fetch(FILE)).text();
      answerWith(body, status);
      document.documentElement.dataset.query = "";
      await act(async () => hydrateIslands("count", Count));
      for (let i = 0; i < 3; i += 1) await nextPaint();
      const press = () => act(async () => document.querySelector("button")?.click());
      await press();
      expect(document.querySelector("button")?.textContent).toBe(`${NAME} 31`);
      expect(document.documentElement.dataset.query, "what was hidden until then").toBeUndefined();

      answerWith(whole);
      dispatchEvent(new Event("online"));
      await vi.waitFor(async () => {
        await press();
        expect(document.querySelector("button")?.textContent).not.toBe(`${NAME} 31`);
      });
    });
  });

  it("leaves an island of another name alone", async () => {
    vi.stubEnv("NODE_ENV", "production");
    document.body.innerHTML = islandOf(31);
    await act(async () => hydrateIslands("other", Count));
    await nextPaint();
    document.querySelector("button")?.click();
    expect(document.querySelector("button")?.textContent).toBe(`${NAME} 31`);
  });

  it("stands in the page of the development server as any part does, since Next takes it over there", () => {
    vi.stubEnv("NODE_ENV", "development");
    expect(islandOf(31)).toBe(renderToString(<Count name={NAME} from={31} />));
  });
});
