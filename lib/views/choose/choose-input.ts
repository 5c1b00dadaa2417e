import type { ConditionKey } from "@/lib/models/choose-models";
import type { KnownTest, ModelTraits } from "@/lib/models/model-traits";
import type { ChooseWords } from "./choose-words";

export type ChooseOption = { id: string; name: string };

/** A table as the filter tells of it. */
export type NamedTable = {
  name: string;
  href: string;
  by: string;
  /** Who measured it, what they are to the makers, when. */
  told: string;
};

/** A model with what its row says. */
export type NamedModel = ModelTraits & {
  name: string;
  /** Null where no more is known of it than stands here. */
  href: string | null;
  maker: string | null;
  countryName: string | null;
  contextText: string | null;
  priceTexts: string[];
  /** "Law: RANEPA", of what somebody independent measured. */
  independent: string[];
};

/** All that the filter is made of, in one language. */
export type ChooseInput = {
  numerals: string;
  words: ChooseWords;
  options: Record<ConditionKey, ChooseOption[]>;
  /** The subjects that some test of a domain asks. */
  subjects: Readonly<Record<string, string[]>>;
  tests: (KnownTest & { name: string })[];
  tables: Readonly<Record<string, NamedTable>>;
  models: NamedModel[];
  /** Names of what comes near to a domain without testing it. */
  proxies: Readonly<Record<string, string[]>>;
};
