import { LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

/** As ECharts' handbook has it: only the parts that are used, drawn as SVG, which it advises for few marks and phones. */
echarts.use([ScatterChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

const { pillars, countries, named } = JSON.parse(document.querySelector("#content").textContent);
const ids = new Set(named.map(({ id }) => id));
const axis = { type: "value", min: 0, max: 100, interval: 20, nameLocation: "middle", nameGap: 28 };

draw("#ladder-chart", {
  animation: false,
  grid: { left: 16, right: 16, top: 8, bottom: 48 },
  xAxis: { ...axis, name: "Score, 0 to 100", splitLine: { show: false } },
  yAxis: { show: false, min: -0.5, max: 15.5 },
  series: [
    {
      type: "scatter",
      symbolSize: 10,
      itemStyle: { color: "#bab8b2" },
      data: countries.filter(({ id }) => !ids.has(id)).map(({ score, level }) => [score, level]),
    },
    ...named.map(({ score, level, label, labelLevel, colour }) => ({
      type: "line",
      color: colour,
      lineStyle: { width: 1 },
      data: [
        { value: [score, level], symbol: "circle", symbolSize: 10 },
        {
          value: [score, labelLevel],
          symbol: "circle",
          symbolSize: 1,
          label: {
            show: true,
            formatter: label,
            position: score > 80 ? "left" : "right",
            color: colour,
            fontSize: 14,
          },
        },
      ],
    })),
  ],
});

draw("#comparison-chart", {
  animation: false,
  legend: { top: 0 },
  grid: { left: 140, right: 16, top: 56, bottom: 48 },
  xAxis: { ...axis, name: "Score of the pillar, 0 to 100" },
  yAxis: { type: "category", inverse: true, data: pillars, splitLine: { show: true } },
  series: named.map(({ name, colour, pillars: scores }) => ({
    type: "scatter",
    name,
    color: colour,
    symbolSize: 12,
    data: scores.map((score, at) => [score, at]),
  })),
});

function draw(place, option) {
  const chart = echarts.init(document.querySelector(place));
  chart.setOption(option);
  addEventListener("resize", () => chart.resize());
}
