import { CompareExplorer } from "@/components/compare/compare-explorer";
import { hydrateIslands } from "./hydrate-islands";
import { PREPARE_NUMBERS } from "./prepare-numbers";

hydrateIslands("compare", CompareExplorer, PREPARE_NUMBERS);
