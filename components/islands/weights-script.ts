import { LevellingExplorer } from "@/components/weights/levelling-explorer";
import { WeightsExplorer } from "@/components/weights/weights-explorer";
import { hydrateIslands } from "./hydrate-islands";

hydrateIslands("weights", WeightsExplorer);
hydrateIslands("levelling", LevellingExplorer);
