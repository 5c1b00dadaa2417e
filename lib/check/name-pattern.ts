const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /^\p{Script=Arabic}/u;

/** The endings of Russian cases, by how the nominative ends; й is и here and ё is е, as `foldText` leaves them. */
const CASES: readonly (readonly [nominative: RegExp, endings: string])[] = [
  [/ская$/, "ская|ской|ской|скую|скои|скою"],
  [/ские$/, "ские|ских|ским|скими"],
  [/ая$/, "ая|ои|ую|ою"],
  [/яя$/, "яя|еи|юю"],
  [/ые$/, "ые|ых|ым|ыми"],
  [/ыи$/, "ыи|ого|ому|ым|ом"],
  [/ии$/, "ии|его|ему|им|ем|ого|ому|ом"],
  [/ое$/, "ое|ого|ому|ым|ом"],
  [/ия$/, "ия|ии|ию|иеи"],
  [/а$/, "а|ы|и|е|у|ои|еи"],
  [/я$/, "я|и|е|ю|еи"],
  [/ь$/, "ь|я|ю|ем|е|и|ью"],
  [/ы$/, "ы|ов|ам|ами|ах|"],
  [/аи$/, "аи|ая|аю|аем|ае"],
  [/([бвгджзклмнпрстфхцчшщ])$/, "|а|у|ом|е|ем|и|ы|ов|ами|ах"],
];

/** A piece of a regular expression for a folded name, in the forms in which a sentence may have it. */
export function namePattern(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  const words = [ARABIC.test(first) ? withArabicPrefix(first) : formsOf(first), ...rest.map(formsOf)];
  return words.join("[ -]");
}

function formsOf(word: string): string {
  if (!CYRILLIC.test(word)) return escapeWord(word);
  if (word.includes("-")) return word.split("-").map(formsOf).join("-");
  for (const [nominative, endings] of CASES) {
    const ending = nominative.exec(word);
    if (!ending) continue;
    const stem = ending[1] ? word : word.slice(0, ending.index);
    return `${stem}(?:${endings})`;
  }
  return word;
}

/** "and", "in", "for", "as" are written together with a word; "for the" swallows its article. */
function withArabicPrefix(word: string): string {
  const bare = word.startsWith("ال") ? `|[وف]?لل${escapeWord(word.slice(2))}` : "";
  return `(?:[وف]?[بلك]?${escapeWord(word)}${bare})`;
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
