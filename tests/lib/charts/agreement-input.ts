import type { AgreementInput } from "@/lib/charts/agreement";

/** Six countries, of which two carry a name in their colour and one in ink. */
export const AGREEMENT: AgreementInput = {
  kind: "agreement",
  direction: "ltr",
  summary: "Scatter plot of the ranks of 6 countries in First Index 2024 and Second Index 2025.",
  editions: [
    { name: "First Index 2024", caption: "First Index 2024: rank among the 6", count: 9 },
    { name: "Second Index 2025", caption: "Second Index 2025: rank among the 6", count: 7 },
  ],
  dots: [
    { id: "usa", name: "United States", ranks: [1, 1], inAll: [1, 1] },
    { id: "sgp", name: "Singapore", ranks: [2, 4], inAll: [2, 5] },
    { id: "chn", name: "China", ranks: [3, 2], inAll: [4, 2] },
    { id: "fra", name: "France", ranks: [4, 5], inAll: [5, 6] },
    { id: "deu", name: "Germany", ranks: [5, 6], inAll: [7, 7] },
    { id: "rus", name: "Russia", ranks: [6, 3], inAll: [9, 3] },
  ],
  named: [
    { id: "usa", colour: "usa" },
    { id: "rus", colour: "rus" },
    { id: "sgp", colour: null },
  ],
  words: { rank: "{edition}: {rank} of {count}", inAll: "({rank} of all {count})" },
};

export const MIRRORED_AGREEMENT: AgreementInput = { ...AGREEMENT, direction: "rtl" };
