import { describe, expect, it } from "vitest";
import { type JsonSchema, listFields, mapFields } from "@/lib/data/json-schema-fields";

const text: JsonSchema = { type: "string" };
const rowOf = (fields: JsonSchema["properties"]): JsonSchema => ({ type: "object", properties: fields });
const named = (schema: JsonSchema) => mapFields(schema, (field, name) => ({ ...field, description: name }));
const namedText = (description: string) => ({ ...text, description });

describe("mapFields", () => {
  it("changes every named field once, the inner ones before that around them", () => {
    const order: string[] = [];
    mapFields(rowOf({ outer: rowOf({ inner: text }), last: text }), (field, name) => {
      order.push(name);
      return field;
    });
    expect(order).toEqual(["inner", "outer", "last"]);
  });

  it.each<[string, (row: JsonSchema) => JsonSchema]>([
    ["in a list", (row) => ({ type: "array", items: row })],
    ["in a list whose entries differ", (row) => ({ type: "array", items: [text, row] })],
    ["under keys that are data", (row) => ({ type: "object", additionalProperties: row })],
    ["in one of several forms", (row) => ({ anyOf: [{ type: "null" }, row] })],
    ["in one of several variants", (row) => ({ oneOf: [row, { type: "null" }] })],
  ])("finds it %s, and changes nothing else", (_, around) => {
    expect(named(around(rowOf({ place: text })))).toEqual(around(rowOf({ place: namedText("place") })));
  });

  it("leaves alone what is no more than allowed or forbidden", () => {
    const schema: JsonSchema = {
      type: "object",
      properties: { any: true, place: text },
      items: true,
      additionalProperties: false,
    };
    expect(named(schema)).toEqual({ ...schema, properties: { any: true, place: namedText("place") } });
  });

  it("gives a new schema and keeps the old one as it was", () => {
    const schema = rowOf({ place: text });
    const before = structuredClone(schema);
    expect(named(schema)).not.toEqual(before);
    expect(schema).toEqual(before);
  });
});

describe("listFields", () => {
  const paths = (schema: JsonSchema) => listFields(schema).map(({ path, required }) => [path, required]);

  it("gives each field with its path, and says which must be there", () => {
    const schema = {
      ...rowOf({
        id: text,
        rows: { type: "array", items: { ...rowOf({ place: text }), required: ["place"] } },
      }),
      required: ["id"],
    } satisfies JsonSchema;
    expect(paths(schema)).toEqual([
      ["id", true],
      ["rows", false],
      ["rows[].place", true],
    ]);
  });

  it("gives a field of several variants once, and says which variants have one that not all have", () => {
    const variant = (kind: string, fields: JsonSchema["properties"]): JsonSchema =>
      rowOf({ kind: { type: "string", const: kind }, ...fields });
    const fields = listFields({
      oneOf: [variant("rank", { place: text, rank: text }), variant("report", { place: text })],
    });
    expect(fields.map(({ path, variants, schema }) => [path, variants, schema])).toEqual([
      ["kind", [], { type: "string", enum: ["rank", "report"] }],
      ["place", ["rank", "report"], text],
      ["rank", ["rank"], text],
    ]);
  });

  it("tells variants apart by nothing where they have no mark", () => {
    const fields = listFields({ oneOf: [rowOf({ place: text }), rowOf({ place: text, rank: text })] });
    expect(fields.map(({ path, variants }) => [path, variants])).toEqual([
      ["place", []],
      ["rank", []],
    ]);
  });

  it("leaves out a field of which nothing is said but that it is allowed", () => {
    expect(paths(rowOf({ any: true, place: text }))).toEqual([["place", false]]);
  });

  it("writes a key that is data as {key}, at the top and below", () => {
    const keyed: JsonSchema = { type: "object", additionalProperties: rowOf({ words: text }) };
    expect(paths(keyed)).toEqual([["{key}.words", false]]);
    expect(paths(rowOf({ settings: keyed }))).toEqual([
      ["settings", false],
      ["settings.{key}.words", false],
    ]);
  });
});
