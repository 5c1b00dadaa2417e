import { dotsCollide } from "@/lib/compare/dots-collide";
import { fill } from "@/lib/i18n/fill";
import { PillarColumns, type PillarPictureProps } from "./pillar-columns";
import { PillarDots } from "./pillar-dots";

/** The pillars of the chosen countries: dots on one scale, or small multiples where dots would cover each other. */
export function PillarPicture(props: PillarPictureProps) {
  const { edition, chosen } = props;
  const countries = chosen.flatMap(({ country }) => country ?? []);
  const apart =
    countries.length > 1 &&
    countries.length === chosen.length &&
    !dotsCollide(
      countries,
      edition.pillars.map(({ id }) => id),
      edition.scale,
    );
  const { words } = props.texts;
  const note = fill(apart ? words.dotsNote : words.note, { count: edition.count });
  return (
    <>
      <p className="mb-4 max-w-measure text-quiet">{note}</p>
      {apart ? <PillarDots {...props} /> : <PillarColumns {...props} />}
    </>
  );
}
