import { act, useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
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

const NAME = "Côte d’Ivoire </script>";

function islandOf(from: number): string {
  return renderToString(<Island name="count" of={Count} props={{ name: NAME, from }} />);
}

afterEach(() => {
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
    expect([...document.querySelectorAll("button")]).toEqual(drawn);
    await act(async () => drawn[1]?.click());
    expect(drawn.map(({ textContent }) => textContent)).toEqual([`${NAME} 31`, `${NAME} 84`]);
  });

  it("leaves an island of another name alone", async () => {
    vi.stubEnv("NODE_ENV", "production");
    document.body.innerHTML = islandOf(31);
    await act(async () => hydrateIslands("other", Count));
    document.querySelector("button")?.click();
    expect(document.querySelector("button")?.textContent).toBe(`${NAME} 31`);
  });

  it("stands in the page of the development server as any part does, since Next takes it over there", () => {
    vi.stubEnv("NODE_ENV", "development");
    expect(islandOf(31)).toBe(renderToString(<Count name={NAME} from={31} />));
  });
});
