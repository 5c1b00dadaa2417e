import { loadBenchmarks, loadModels, loadParties, loadTables } from "@/lib/data/load";

/**
 * What stands in Latin letters in a language of other letters, beside the names that the data has. Each group says
 * why; a phrase is left out whole, so that none of its words may stand alone.
 */
const KEPT: readonly { why: string; names: readonly string[] }[] = [
  {
    why: "this site and what it is made from",
    names: ["AI Standings", "IBM Plex", "Natural Earth", "Equal Earth"],
  },
  {
    why: "formats and programs by their own names",
    names: ["OpenAPI", "Data Package", "Google Sheets"],
  },
  { why: "licences, by their own names", names: ["MIT", "ISC", "SIL", "Open Font License"] },
  {
    why: "an index or a tool by the name its publisher gives it, once in what the index is about",
    names: [
      "Global AI Index",
      "AI Preparedness Index",
      "Global AI Vibrancy Tool",
      "Vibrancy Tool",
      "AI Index",
      "Government AI Readiness Index",
      "Stanford Institute for Human-Centered AI",
      "Stanford HAI",
      "Tortoise Media",
      "The Observer",
      "Oxford Insights",
      "Center for Applied AI",
    ],
  },
  {
    why: "bodies, groups and standards by the letters that everybody knows them by",
    names: ["ISO", "CLDR", "OECD", "CFA", "G7", "G20", "M49", "TOP500", "Linpack", "Rmax", "Epoch"],
  },
  {
    why: "what this site was tested by and in, and not in",
    names: ["WCAG", "AA", "Web", "axe", "Lighthouse", "Chromium", "Firefox", "Safari", "Tab", "A4", "Letter"],
  },
  {
    why: "abbreviations that stand in the language as they are",
    names: [
      "AI",
      "GPU",
      "LLM",
      "GDP",
      "ICT",
      "VAT",
      "SQL",
      "README",
      "CLI",
      "H100",
      "H800",
      "PFlop/s",
      "K",
      "B",
    ],
  },
  {
    why: "formats, programs, hosts and keys of a keyboard",
    names: [
      "JavaScript",
      "JSON",
      "CSV",
      "PNG",
      "Atom",
      "npm",
      "SHA-256",
      "HiGHS",
      "GitHub",
      "Hugging Face",
      "arXiv",
      "OpenRouter",
      "opencode",
      "deepagents",
      "gpt2giga",
      "mini-SWE-agent",
      "pi-mono",
      "free-code",
      "lm-eval",
      "Kimi CLI",
      "Claude Code",
      "simple-evals-ru",
      "harness-bench",
      "Enter",
      "Esc",
      "Escape",
    ],
  },
  {
    why: "statisticians and what is named after them, where their names are not written out",
    names: ["McNemar", "Newcombe", "Wilson", "Holm", "Spearman", "Kendall", "Dirichlet"],
  },
  {
    why: "measures by their usual names",
    names: ["F1", "pass@", "top-p", "min-max", "Min-max", "min", "max", "p", "n", "z", "b"],
  },
  {
    why: "fields of a file, as they are written there",
    names: ["part-of", "model", "benchmark", "value", "items", "id"],
  },
  {
    why: "columns of a table, as they are printed there",
    names: [
      "Status = Existing",
      "Include in Standard Analysis",
      "Possible Duplicate",
      "True",
      "H100 equivalents",
    ],
  },
  {
    why: "publishers, authors and firms that sign in Latin letters",
    names: [
      "Reuters",
      "The Straits Times",
      "New Middle East Gate",
      "Habr",
      "Snob",
      "Vedomosti",
      "Nvidia",
      "Sberbank",
      "Skoltech",
      "Finam",
      "sipoch.com",
      "aivengo.media",
      "lenta.ru",
      "SLAVA",
      "AIRI",
      "RANEPA",
      "Sber",
      "Anthropic",
      "RedSQL",
    ],
  },
  {
    why: "models and programs by their families",
    names: [
      "Llama",
      "Gemini",
      "Claude",
      "Sonnet",
      "Alice",
      "Ultra",
      "Lightning",
      "Preview",
      "MAX",
      "Max",
      "Pro",
      "Lite",
      "Flash",
      "Exp",
      "Base",
      "Kandinsky",
      "DeepSeek",
      "YandexGPT",
      "GigaChat-20B-A3B",
      "gigachat",
      "deepseek-r1",
      "R1",
      "V3",
      "V4",
      "V3.1",
      "V3.2",
      "V3-0324",
      "v1",
      "v1.5",
      "GPT-4-1106",
      "gpt-4-1106-preview",
      "gpt-3.5-turbo-0125",
    ],
  },
  {
    why: "benchmarks that we name and have no results of",
    names: [
      "MERA Industrial",
      "RuFinQA-CoT",
      "RusFinChain",
      "FINESSE-Bench",
      "AlpacaEval",
      "Ru Arena General",
      "Arena Hard",
      "Math Cup",
      "MathDemon",
      "Diamond",
      "BBH",
      "DROP",
      "ARC-E",
      "TriviaQA",
      "NQ",
      "CRUXEval",
      "Chinese SimpleQA",
    ],
  },
];

/** Words of the data's names that no dictionary has: they hold a digit, or a capital that does not begin them. */
function namesOfData(): string[] {
  const named = [...loadModels(), ...loadBenchmarks(), ...loadParties()].map(({ name }) => name);
  const words = named.flatMap((name) => name.match(WORD) ?? []).map(trim);
  return [...words.filter((word) => /\d|.\p{Lu}/u.test(word)), ...loadTables().map(({ id }) => id)];
}

const WORD = /\p{Script=Latin}[\p{Script=Latin}\d.+@/-]*/gu;

function trim(word: string): string {
  return word.replace(/[.+/-]+$/, "");
}

const PHRASES = KEPT.flatMap(({ names }) => names)
  .filter((name) => /[^\p{L}\d.-]/u.test(name))
  .toSorted((a, b) => b.length - a.length);

const WORDS = new Set([...KEPT.flatMap(({ names }) => names), ...namesOfData()]);

/** The Latin words of a text that are no name. */
export function latinLeaks(text: string): string[] {
  return (withoutPhrases(text).match(WORD) ?? []).map(trim).filter((word) => !WORDS.has(word));
}

/** A text without the names of several words, and without soft hyphens. */
export function withoutPhrases(text: string): string {
  return PHRASES.reduce((left, phrase) => left.replaceAll(phrase, " "), text.replaceAll("\u00ad", ""));
}

/** Names of the list that no message of these has: what is not needed is taken out. */
export function unusedNames(texts: readonly string[]): string[] {
  const all = texts.join("\n").replaceAll("\u00ad", "");
  return KEPT.flatMap(({ names }) => names).filter((name) => !all.includes(name));
}
