import { ModelsExplorer } from "@/components/models/models-explorer";
import { hydrateIslands } from "./hydrate-islands";
import { prepareNumbers } from "./prepare-numbers";

hydrateIslands("models", ModelsExplorer, prepareNumbers);
