"use client";

import type { AgreementInput } from "@/lib/charts/agreement";
import { type AgreementLayout, agreementWords, layAgreement } from "@/lib/charts/lay-agreement";
import { pointAt } from "@/lib/charts/point-touch";
import { Chart } from "./chart";
import type { ChartKind, ChartProps } from "./chart-kind";

const AGREEMENT: ChartKind<AgreementInput, AgreementLayout> = {
  name: "agreement",
  lay: layAgreement,
  rowAt: pointAt,
  toWords: agreementWords,
  load: () => import("./agreement-picture").then(({ AgreementPicture }) => AgreementPicture),
};

/** Two orders of the same countries: a dot a country, on the line where both agree. */
export function AgreementChart(props: ChartProps<AgreementInput>) {
  return <Chart kind={AGREEMENT} {...props} />;
}
