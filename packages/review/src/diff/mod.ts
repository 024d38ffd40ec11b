// What the review takes for granted about the API server, for whoever holds it against one.
export { defaultOf, fieldsWithDefaults } from "@ashlar/checks/server";
export { sameData } from "./same-value.ts";
export { type Typed, typeOf, typeOfKind } from "./type-of.ts";
