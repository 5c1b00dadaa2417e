import { make } from "@/components/ui/make-element";
import type { UsedDataset, Uses } from "@/lib/export/figures/uses";
import { type Format, holdsFigures } from "./formats";
import type { Picture } from "./picture";

export type Refusal = NonNullable<UsedDataset["refusal"]>;

/** The datasets of a picture that are known. */
export function datasetsOf({ datasets }: Picture, uses: Uses): (UsedDataset & { id: string })[] {
  return datasets.flatMap((id) => {
    const dataset = uses.datasets[id];
    return dataset ? [{ id, ...dataset }] : [];
  });
}

/**
 * Why a picture's figures are not handed out as a file: they are the whole of a dataset whose terms do not allow it.
 * Empty where they may be.
 */
export function refusalsOf(picture: Picture, format: Format, uses: Uses): Refusal[] {
  if (!picture.isWhole || !holdsFigures(format)) return [];
  return datasetsOf(picture, uses).flatMap(({ refusal }) => refusal ?? []);
}

/** The reason, and where to ask. */
export function describeRefusal({ why, address }: Refusal): HTMLElement {
  if (address === null) return make("span", "use-refusal", [why]);
  const host = address.replace(/^https?:\/\//, "").replace(/\/$/, "");
  const link = make("a", "", [make("bdi", "", [host])], { href: address });
  return make("span", "use-refusal", [why, " ", link]);
}
