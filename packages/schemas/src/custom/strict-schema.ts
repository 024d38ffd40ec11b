/** A schema as ajv reads it. */
export type StrictSchema = Readonly<Record<string, unknown>>;
