import { escapeText } from "@/components/picture-file/markup";
import type { Content, PeerCountry } from "../content";

/** The plain table that the floor and every peer without a table of its own have, each head a button that sorts. */
export function toTableHtml({ title, pillars, countries }: Content): string {
  const heads = ["Rank", "Country", "Score", ...pillars].map(
    (name) => `<th scope="col"><button type="button">${escapeText(name)}</button></th>`,
  );
  return [
    `<div class="scroll"><table><caption>${escapeText(title)}</caption>`,
    `<thead><tr>${heads.join("")}</tr></thead>`,
    `<tbody>${countries.map(toRow).join("\n")}</tbody></table></div>`,
  ].join("\n");
}

function toRow({ name, rank, score, pillars }: PeerCountry): string {
  const cells = [score, ...pillars].map((value) => `<td>${value}</td>`).join("");
  return `<tr><td>${rank}</td><th scope="row">${escapeText(name)}</th>${cells}</tr>`;
}
