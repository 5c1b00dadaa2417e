import { LevellingExplorer } from "@/components/weights/levelling-explorer";
import { WeightsExplorer } from "@/components/weights/weights-explorer";
import { hydrateIslands } from "./hydrate-islands";
import { PREPARE_NUMBERS } from "./prepare-numbers";

hydrateIslands("weights", WeightsExplorer, PREPARE_NUMBERS);
hydrateIslands("levelling", LevellingExplorer);
