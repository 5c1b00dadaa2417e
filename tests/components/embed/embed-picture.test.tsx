import { afterEach, describe, expect, it, vi } from "vitest";

const PAGE = [
  "<html><head><style>a{}</style><title>France: strong in one · Site</title></head><body><h1>Strong</h1>",
  '<figure data-picture="country-fra-pillars-a" data-title="Strong in one"><button>12</button></figure>',
  "</body></html>",
].join("");

async function openEmbed(query: string, answer: () => Promise<Response>) {
  document.documentElement.lang = "en";
  document.body.innerHTML = [
    '<section class="embed-room"><div data-taken-to="" data-missing="Missing." data-offline="Offline." data-retry="Again" aria-busy="true"></div>',
    '<p class="embed-foot"><a href="/en/embed/">AI Standings: <bdi></bdi></a></p></section>',
  ].join("");
  history.replaceState(null, "", `/en/embed/picture/${query}`);
  const fetched = vi.fn(answer);
  vi.stubGlobal("fetch", fetched);
  vi.resetModules();
  await import("@/components/embed/embed-picture");
  const room = document.querySelector("[data-taken-to]");
  await vi.waitFor(() => expect(room?.getAttribute("aria-busy")).toBe("false"));
  return { room, fetched, link: document.querySelector(".embed-foot a") };
}

const page = async () => new Response(PAGE);

afterEach(() => vi.unstubAllGlobals());

describe("the embed of whatever picture is asked for", () => {
  it("takes it out of its page, to which it then leads", async () => {
    const { room, fetched, link } = await openEmbed("?of=country-fra-pillars-a", page);
    expect(fetched).toHaveBeenCalledWith("/en/countries/fra/", expect.anything());
    expect(room?.querySelector("h2")?.textContent).toBe("Strong in one");
    expect(room?.querySelector("button")).toBeNull();
    expect(document.title).toBe("France · Strong in one");
    expect(room?.querySelector(".embed-subject")?.textContent).toBe("France");
    expect(link?.getAttribute("href")).toBe("/en/countries/fra/");
  });

  it("says where there is no such picture: by its name, on its page, or without the page", async () => {
    for (const [query, answer] of [
      ["?of=nothing", page],
      ["", page],
      ['?of=claim-a"]', page],
      ["?of=country-fra-pillars-b", page],
      ["?of=country-fra-pillars-a", async () => new Response("", { status: 404 })],
    ] as const) {
      const { room } = await openEmbed(query, answer);
      expect(room?.textContent, query).toBe("Missing.");
    }
  });

  it("asks for no page where the name is no picture's", async () => {
    const { fetched, link } = await openEmbed("?of=../../etc", page);
    expect(fetched).not.toHaveBeenCalled();
    expect(link?.getAttribute("href")).toBe("/en/embed/");
  });

  it("says so without a connection, and still leads to the page", async () => {
    const { room, link } = await openEmbed("?of=country-fra-pillars-a", () =>
      Promise.reject(new TypeError()),
    );
    expect(room?.querySelector('[role="status"]')?.textContent).toBe("Offline.");
    expect(link?.getAttribute("href")).toBe("/en/countries/fra/");
  });

  it("calls no picture missing that only did not come, and takes it when it is asked for again", async () => {
    const answers = [async () => new Response("", { status: 500 })];
    const { room } = await openEmbed("?of=country-fra-pillars-a", () => (answers.pop() ?? page)());
    expect(room?.querySelector('[role="status"]')?.textContent).toBe("Offline.");
    room?.querySelector("button")?.click();
    await vi.waitFor(() => expect(room?.querySelector("h2")?.textContent).toBe("Strong in one"));
  });
});
