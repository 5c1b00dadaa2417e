import { CompareExplorer } from "@/components/compare/compare-explorer";
import { hydrateIslands } from "./hydrate-islands";
import { prepareNumbers } from "./prepare-numbers";

hydrateIslands("compare", CompareExplorer, prepareNumbers);
