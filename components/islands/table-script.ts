import { ScatterChart } from "@/components/charts/scatter-chart";
import { PublishedTable } from "@/components/tables/published-table";
import { hydrateIslands } from "./hydrate-islands";

hydrateIslands("table", PublishedTable);
hydrateIslands("prices", ScatterChart);
