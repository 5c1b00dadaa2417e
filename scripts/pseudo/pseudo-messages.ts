import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { pseudoLocalizeString } from "pseudo-localization";

type Words = { [key: string]: string | Words };

/** Of every word, by how much a text grows from English at least; the library's accents alone add about a quarter. */
const GROWTH = 1.4;

/** Of the library's letters those that neither our fonts nor their subsets have, each as the nearest that they have. */
const IN_OUR_FONTS: Readonly<Record<string, string>> = {
  Ȧ: "Ā",
  ȧ: "ā",
  Ɓ: "B",
  ƀ: "b",
  Ƈ: "Ć",
  ƈ: "ć",
  Ḓ: "Ď",
  ḓ: "ď",
  Ḗ: "Ē",
  ḗ: "ē",
  Ƒ: "F",
  ƒ: "f",
  Ɠ: "Ğ",
  ɠ: "ğ",
  Ḿ: "M",
  ḿ: "m",
  Ƞ: "Ń",
  ƞ: "ń",
  Ǿ: "Ō",
  ǿ: "ō",
  Ƥ: "P",
  ƥ: "p",
  Ɋ: "Q",
  ɋ: "q",
  Ṽ: "V",
  ṽ: "v",
  Ẇ: "Ŵ",
  ẇ: "ŵ",
  Ẋ: "X",
  ẋ: "x",
  Ẏ: "Ŷ",
  ẏ: "ŷ",
  Ẑ: "Ž",
  ẑ: "ž",
};

/** English messages with accents and 40 % longer, their arguments and plurals as they are. */
export function toPseudoMessages(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === "string" ? printAST(lengthen(parse(value))) : toPseudoMessages(value),
    ]),
  );
}

function lengthen(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: toPseudoText(element.value) };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: lengthen(option.value) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  });
}

/** "Rankings" becomes "Řāāńķīńğşşşş": each word is stretched at its last letter, so that lines still break where they did. */
function toPseudoText(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    const accented = [...pseudoLocalizeString(word)].map((letter) => IN_OUR_FONTS[letter] ?? letter).join("");
    const missing = Math.round(word.length * GROWTH) - accented.length;
    return accented + accented.slice(-1).repeat(Math.max(0, missing));
  });
}
