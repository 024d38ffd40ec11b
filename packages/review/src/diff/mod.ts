// What the review takes for granted about the API server, for whoever holds it against one.
export { defaultOf, fieldsWithDefaults } from "./defaults.ts";
export { sameData } from "./same-value.ts";
export { type Typed, typeOf, typeOfKind } from "./type-of.ts";
