/** Beside Plotly's own file, as its guide has it: `Plotly.newPlot`, responsive. */
const { pillars, countries, named } = JSON.parse(document.querySelector("#content").textContent);
const ids = new Set(named.map(({ id }) => id));
const config = { responsive: true };
const axis = { range: [-2, 102], dtick: 20, zeroline: false };
const look = { paper_bgcolor: "transparent", plot_bgcolor: "transparent", font: { size: 14 } };
const others = countries.filter(({ id }) => !ids.has(id));

Plotly.newPlot(
  "ladder-chart",
  [
    dotsOf(
      others.map(({ score }) => score),
      others.map(({ level }) => level),
      "#bab8b2",
    ),
    ...named.map(({ score, level, label, labelLevel, colour }) => ({
      mode: "lines+markers+text",
      x: [score, score],
      y: [level, labelLevel],
      text: ["", label],
      textposition: score > 80 ? "middle left" : "middle right",
      textfont: { color: colour },
      line: { color: colour, width: 1 },
      marker: { color: colour, size: [10, 1], opacity: 1 },
      hoverinfo: "text",
    })),
  ],
  {
    ...look,
    showlegend: false,
    margin: { l: 16, r: 16, t: 8, b: 48 },
    xaxis: { ...axis, showgrid: false, title: { text: "Score, 0 to 100" } },
    yaxis: { visible: false, range: [-0.7, 15.5] },
  },
  config,
);

Plotly.newPlot(
  "comparison-chart",
  named.map(({ name, colour, pillars: scores }) => ({ ...dotsOf(scores, pillars, colour), name })),
  {
    ...look,
    legend: { orientation: "h", y: 1.02, yanchor: "bottom" },
    margin: { l: 16, r: 16, t: 8, b: 48 },
    xaxis: { ...axis, title: { text: "Score of the pillar, 0 to 100" } },
    yaxis: { autorange: "reversed", automargin: true },
  },
  config,
);

function dotsOf(x, y, color) {
  return { mode: "markers", x, y, marker: { color, size: 10 } };
}
