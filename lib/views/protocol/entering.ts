import { commandFor } from "@/lib/data/new/commands";
import type { Translator } from "@/lib/i18n/translate";
import { repositoryFile } from "@/lib/url/contribute";
import type { ProtocolSection } from "./protocol-section";

const TEMPLATE = ".github/PULL_REQUEST_TEMPLATE/banking-measurement.md";
/** Made up, and held by a test to pass the check and to reach every verdict. */
const EXAMPLE = "tests/fixtures/data/banking-measurement/paired/clear-lead.json";

/** How a run becomes files of data/: the commands, with everything that is settled beforehand in them. */
export function enteringSection(t: Translator, domain: string, makers: readonly string[]): ProtocolSection {
  const source = "<your-source>";
  const whole = {
    domain,
    metric: "items answered correctly",
    unit: "count",
    min: "0",
    max: "<items>",
    "higher-is-better": "yes",
    scoring: "right-or-wrong",
    items: "<items>",
    language: "ru",
    source,
  };
  const results = { setting: "<one-prompt=one prompt, Russian, temperature 0>", source };
  const file = (path: string) => ({ text: path, href: repositoryFile(path) });
  return {
    id: "entering",
    title: t("protocol.enterTitle"),
    texts: [t("protocol.enterText")],
    steps: [
      { text: t("protocol.stepParty"), command: commandFor("party", {}) },
      { text: t("protocol.stepSource"), command: commandFor("source", { id: source, grade: "publisher" }) },
      { text: t("protocol.stepWhole"), command: commandFor("benchmark", whole) },
      {
        text: t("protocol.stepResults"),
        command: commandFor("results", {
          ...results,
          relation: makers.map((maker) => `<${maker}=none-known>`),
        }),
      },
      { text: t("protocol.stepPaired"), link: file(EXAMPLE) },
      { text: t("protocol.stepCheck"), command: "npm run data:check" },
      { text: t("protocol.stepPull"), link: file(TEMPLATE) },
    ],
    links: [
      { text: t("protocol.formatTable"), href: repositoryFile("docs/data/table.md") },
      { text: t("protocol.formatPaired"), href: repositoryFile("docs/data/paired.md") },
    ],
  };
}
