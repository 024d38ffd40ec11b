export { compiledValidator, type Fault, type Validate } from "./compiled.ts";
export { correct } from "./corrections.ts";
export { type Kubernetes, kubernetes, kubernetesVersions } from "./kubernetes.ts";
export type { KindFacts, Recorded } from "./recorded.ts";
export { base64Pattern, quantityPattern, type StrictSchema, scalars, timePattern } from "./scalars.ts";
export type { Schema } from "./schema.ts";
export { strictSchema } from "./strict-schema.ts";
export { variantsOf } from "./variants.ts";
