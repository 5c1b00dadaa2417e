import { loadDatasetEntries } from "@/lib/data/load";
import type { Uses } from "@/lib/export/figures/uses";
import { toUses } from "@/lib/views/uses";

/** What the site answers to English pages; the deployment hands out no restricted set. */
export const USES: Uses = toUses("en", loadDatasetEntries(), false);

export const TABLE = `<table id="table">
  <thead><tr><th scope="col">Rank</th><th scope="col">Country</th><th scope="col">Score</th></tr></thead>
  <tbody>
    <tr data-row="usa"><td>1</td><th scope="row">United States</th><td>1,234.5</td></tr>
    <tr data-row="rus"><td>31</td><th scope="row">=Russia, "RF"</th><td>–</td></tr>
  </tbody>
</table>`;

export type Frame = {
  datasets?: string;
  figures?: string;
  whole?: boolean;
  choices?: string;
  table?: string;
};

/** A page with one picture, framed as the site frames it. Returns the figure. */
export function showPicture({ datasets = "places", figures, whole, choices, table = TABLE }: Frame = {}) {
  document.documentElement.lang = "en";
  document.body.innerHTML = `
    <figure id="home-ladder" data-picture="home-ladder" data-datasets="${datasets}"
      ${figures ? `data-figures="${figures}"` : ""} ${whole ? "data-whole" : ""} ${choices ? `data-choices="${choices}"` : ""}>
      <h2>Russia is 31st of\u00a083</h2><p>A dot a country</p>
      <div class="figure-picture">${figures ? "" : table}</div>
      <figcaption><span data-source-line>Global AI Index 2024</span><span class="figure-uses">
        <button type="button" data-use="csv">CSV</button><button type="button" data-use="all">Use this</button>
      </span></figcaption>
    </figure>${figures === "#table" ? table : ""}`;
  const figure = document.querySelector("figure");
  if (!figure) throw new Error("no figure");
  return figure;
}
