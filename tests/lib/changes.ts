import { changesSchema } from "@/lib/data/indicators-schema";
import changes from "../fixtures/changes.json";

/** Three entries of a change log, made up for tests; two are of one day. */
export const CHANGES = changesSchema.parse(changes);
