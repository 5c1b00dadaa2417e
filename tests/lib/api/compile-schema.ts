import { Ajv2020 } from "ajv/dist/2020.js";
import { z } from "zod";

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });

/** What is wrong with a value by a JSON Schema of draft 2020-12, read by a program that knows nothing of zod. */
export function compileSchema(schema: unknown): (value: unknown) => string[] {
  const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
