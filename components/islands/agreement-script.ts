import { AgreementChart } from "@/components/charts/agreement-chart";
import { hydrateIslands } from "./hydrate-islands";

hydrateIslands("agreement", AgreementChart);
