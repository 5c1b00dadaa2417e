import { describe, expect, it } from "vitest";
import { loadDatasetEntries } from "@/lib/data/load";
import { toAtomFeed } from "@/lib/export/atom-feed";
import { CHANGES } from "../changes";

const ENTRIES = loadDatasetEntries();

function feed(changes = CHANGES) {
  const text = toAtomFeed({
    name: "AI Standings",
    title: "What changed",
    entries: ENTRIES,
    changes,
    date: "2026-11-01",
  });
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found);
  return {
    text,
    ids: all(/<entry><id>(.*?)<\/id>/g),
    links: all(/<entry>.*?href="(.*?)"/g),
    updated: all(/<updated>(.*?)<\/updated>/g),
  };
}

describe("toAtomFeed", () => {
  it("has what Atom asks of a feed and of each entry", () => {
    const { text } = feed();
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    expect(text).toContain('<link rel="self" type="application/atom+xml" href="/feed.xml"/>');
    expect(text).toContain("<author><name>AI Standings</name></author>");
    const entries = text.match(/<entry>.*<\/entry>/g) ?? [];
    expect(entries).toHaveLength(3);
    for (const entry of entries)
      for (const part of ["id", "title", "updated", "summary"]) expect(entry).toContain(`<${part}>`);
  });

  it("is dated by its newest entry, and by the data where it has none", () => {
    expect(feed().updated[0]).toBe("2026-11-24T00:00:00Z");
    expect(feed([]).updated).toEqual(["2026-11-01T00:00:00Z"]);
  });

  it("escapes what would be markup", () => {
    expect(feed().text).toContain("by &lt;the publisher's&gt; table &amp; its notes.");
  });

  it("leads to the dataset's page, to that of all claims for one claim, to the log for what is no more", () => {
    expect(feed().links).toEqual(["/en/data/global-ai-index-2024/", "/en/data/claims/", "/en/changes/"]);
  });

  it("gives every entry an id of its own, which stays when the log grows on top", () => {
    const [newest] = CHANGES;
    const twice = newest ? [newest, ...CHANGES] : [];
    const { ids } = feed(twice);
    expect(new Set(ids).size).toBe(4);
    expect(ids.slice(1)).toEqual(feed().ids);
    for (const id of ids) expect(id && URL.canParse(id), id).toBe(true);
  });
});
