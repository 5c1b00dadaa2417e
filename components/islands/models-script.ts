import { ModelsExplorer } from "@/components/models/models-explorer";
import { hydrateIslands } from "./hydrate-islands";

hydrateIslands("models", ModelsExplorer);
