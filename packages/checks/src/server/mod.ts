// What the API server makes of an object, and what the rules that a cluster gives itself say of it, for other packages.

export { mayChangeBefore } from "../admission/verdict/mutated.ts";
export { admissionOf, type Refusal } from "../admission/verdict/policy-verdict.ts";
export type { AdmissionRequest, Operation } from "../admission/verdict/request.ts";
export { type BrokenRule, brokenRules, hasRules } from "../schema/rules/broken-rules.ts";
export { schemaHere } from "../tree/custom-schemas.ts";
export { defaultOf, fieldsWithDefaults } from "../tree/defaults.ts";
