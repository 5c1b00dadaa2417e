import { ModelsExplorer } from "@/components/models/models-explorer";
import { hydrateIslands } from "./hydrate-islands";
import { PREPARE_NUMBERS } from "./prepare-numbers";

hydrateIslands("models", ModelsExplorer, PREPARE_NUMBERS);
