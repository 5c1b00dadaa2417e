import embed from "vega-embed";

/** As Vega-Embed's guide has it: one specification a picture, as wide as its place, drawn as SVG, which is its default. */
const { pillars, countries, named } = JSON.parse(document.querySelector("#content").textContent);
const ids = new Set(named.map(({ id }) => id));
const colours = {
  type: "nominal",
  scale: { domain: named.map(({ name }) => name), range: named.map(({ colour }) => colour) },
};
const score = (title, grid) => ({
  field: "score",
  type: "quantitative",
  title,
  scale: { domain: [0, 100] },
  axis: { grid, tickCount: 5 },
});
const level = { field: "level", type: "quantitative", axis: null, scale: { domain: [-0.5, 15.5] } };
const look = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  width: "container",
  height: "container",
  autosize: { type: "fit", contains: "padding" },
  background: "transparent",
  config: {
    view: { stroke: null },
    axis: { labelFontSize: 13, titleFontSize: 13 },
    legend: { labelFontSize: 13 },
  },
};

embed("#ladder-chart", {
  ...look,
  encoding: { x: score("Score, 0 to 100", false) },
  layer: [
    {
      data: { values: countries.filter(({ id }) => !ids.has(id)) },
      mark: { type: "circle", size: 80, color: "#bab8b2", opacity: 1 },
      encoding: { y: level },
    },
    {
      data: { values: named },
      encoding: { y: level, color: { field: "name", ...colours, legend: null } },
      layer: [
        { mark: { type: "circle", size: 80, opacity: 1 } },
        { mark: "rule", encoding: { y2: { field: "labelLevel" } } },
        ...["left", "right"].map((align) => ({
          transform: [{ filter: align === "right" ? "datum.score > 80" : "datum.score <= 80" }],
          mark: { type: "text", align, dx: align === "right" ? -4 : 4, fontSize: 14 },
          encoding: { y: { ...level, field: "labelLevel" }, text: { field: "label" } },
        })),
      ],
    },
  ],
});

embed("#comparison-chart", {
  ...look,
  data: {
    values: named.flatMap(({ name, pillars: scores }) =>
      scores.map((score, at) => ({ name, pillar: pillars[at], score })),
    ),
  },
  mark: { type: "circle", size: 120, opacity: 1 },
  encoding: {
    x: score("Score of the pillar, 0 to 100", true),
    y: { field: "pillar", type: "nominal", sort: pillars, title: null, axis: { grid: true } },
    color: {
      field: "name",
      ...colours,
      title: null,
      legend: { orient: "top", columns: innerWidth < 600 ? 3 : 5 },
    },
  },
});
