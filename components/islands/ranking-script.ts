import { RankingExplorer } from "@/components/ranking/ranking-explorer";
import { hydrateIslands } from "./hydrate-islands";

hydrateIslands("ranking", RankingExplorer);
