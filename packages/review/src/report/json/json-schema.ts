import { dangers } from "../../danger/danger.ts";

const text = { type: "string" } as const;
const whole = { type: "integer", minimum: 0 } as const;
const amount = { type: "number", minimum: 0 } as const;

/** An object of a schema: every property is required but those that end in `?`, and there are no others. */
const object = (properties: Readonly<Record<string, unknown>>) => ({
  type: "object",
  properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name.replace(/\?$/, ""), schema])),
  required: Object.keys(properties).filter((name) => !name.endsWith("?")),
  additionalProperties: false,
});

const list = (items: unknown) => ({ type: "array", items });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

const danger = { enum: dangers };
const verdict = { enum: ["created", "changed", "deleted"] };
const versions = object({ before: text, after: text });

const $defs = {
  identity: object({ group: text, kind: text, namespace: text, name: text }),
  place: object({
    cluster: text,
    environment: text,
    "app?": text,
    "file?": text,
    "line?": { type: "integer", minimum: 1 },
    "source?": text,
    "changed?": object({ file: text, line: { type: "integer", minimum: 1 }, side: { enum: ["before", "after"] } }),
    "waitsFor?": text,
  }),
  line: object({ kind: { enum: ["same", "removed", "added"] }, text }),
  field: object({
    path: text,
    "before?": text,
    "after?": text,
    "order?": { const: true },
    "lines?": list(ref("line")),
    "inside?": list(ref("field")),
  }),
  finding: object({
    id: text,
    rule: text,
    danger,
    object: ref("identity"),
    verdict,
    message: text,
    "remedy?": text,
    fields: list(ref("field")),
    places: list(ref("place")),
  }),
  change: object({
    id: text,
    object: ref("identity"),
    verdict,
    danger,
    fields: list(ref("field")),
    places: list(ref("place")),
    "movedFrom?": text,
    "renamedFrom?": ref("identity"),
    "renamedTo?": ref("identity"),
    "replaces?": ref("identity"),
    "replacedBy?": ref("identity"),
  }),
  deletion: object({ object: ref("identity"), danger, how: text, places: list(ref("place")) }),
  totals: object({ milliCpu: amount, memoryBytes: amount, storageBytes: amount }),
  cell: object({ danger, created: whole, changed: whole, deleted: whole }),
  problem: { type: "object", properties: { rule: text, message: text }, required: ["rule", "message"] },
};

/** JSON Schema (draft 2020-12) of what `ashlar review --format json` prints. */
export const jsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "What a pull request does to the clusters, version 1",
  ...object({
    version: { const: 1 },
    base: text,
    head: text,
    clusters: list(
      object({ cluster: text, environment: text, kubernetes: versions, "waitsFor?": text, created: whole, changed: whole, deleted: whole }),
    ),
    counts: object(Object.fromEntries(dangers.map((each) => [each, whole]))),
    findings: list(ref("finding")),
    noise: list(object({ rule: text, count: whole })),
    deletions: list(ref("deletion")),
    leftBehind: list(ref("deletion")),
    images: list(
      object({ image: text, "before?": text, "after?": text, move: text, objects: list(ref("identity")), clusters: list(text) }),
    ),
    totals: list(object({ environment: text, perNode: { type: "boolean" }, before: ref("totals"), after: ref("totals") })),
    environments: list(text),
    matrix: list(object({ app: text, cells: list({ anyOf: [ref("cell"), { type: "null" }] }) })),
    changes: list(ref("change")),
    problems: list(ref("problem")),
    accepted: list(text),
    gate: object({
      passes: { type: "boolean" },
      blocked: list(object({ finding: text, trailer: text, approvers: list(text) })),
      acknowledged: list(object({ finding: text, by: text })),
    }),
  }),
  $defs,
};
