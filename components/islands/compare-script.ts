import { CompareExplorer } from "@/components/compare/compare-explorer";
import { hydrateIslands } from "./hydrate-islands";

hydrateIslands("compare", CompareExplorer);
