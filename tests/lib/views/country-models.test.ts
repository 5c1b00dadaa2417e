import { describe, expect, it } from "vitest";
import { loadCountryData } from "@/lib/data/load-country-pages";
import { toMadeThere } from "@/lib/views/country-models";
import { countrySubject } from "@/lib/views/country-subject";

const data = loadCountryData();

/** Those made in Russia, of which only these are known. */
function madeInRussia(...ids: string[]) {
  const models = data.models.models.filter(({ id }) => ids.includes(id));
  return toMadeThere(countrySubject("en", "RUS", { ...data, models: { ...data.models, models } }));
}

describe("toMadeThere", () => {
  it("leads to the comparison of two to six models together, and of one or of more to none", () => {
    expect(madeInRussia("gigachat-max", "gigachat-2-max").together).toEqual({
      href: "/en/models/?m=gigachat-2-max,gigachat-max",
      text: "See what was measured of them",
    });
    expect(madeInRussia("gigachat-max").together).toBeNull();
    expect(toMadeThere(countrySubject("en", "RUS", data)).together).toBeNull();
  });
});
