import { ChooseExplorer } from "@/components/choose/choose-explorer";
import { hydrateIslands } from "./hydrate-islands";

hydrateIslands("choose", ChooseExplorer);
