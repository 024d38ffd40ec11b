/** A CEL rule of a schema (apiextensions.k8s.io/v1, ValidationRule). */
export interface KindRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly fieldPath?: string;
  readonly reason?: string;
  readonly optionalOldSelf?: boolean;
}

/** What a value validation may say, also under `allOf`, `anyOf`, `oneOf` and `not`. */
interface ValueFacts {
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly maximum?: number;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, KindSchema>>;
  readonly additionalProperties?: KindSchema | boolean;
  readonly items?: KindSchema;
  readonly allOf?: readonly KindSchema[];
  readonly anyOf?: readonly KindSchema[];
  readonly oneOf?: readonly KindSchema[];
  readonly not?: KindSchema;
}

/**
 * A structural schema of a custom kind, in Kubernetes' dialect of OpenAPI v3 (apiextensions.k8s.io/v1, JSONSchemaProps): its facts,
 * without prose. `apiVersion`, `kind` and `metadata` are implied at the root.
 */
export interface KindSchema extends ValueFacts {
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  readonly nullable?: boolean;
  readonly default?: unknown;
  readonly "x-kubernetes-int-or-string"?: boolean;
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
  readonly "x-kubernetes-embedded-resource"?: boolean;
  readonly "x-kubernetes-list-type"?: "map" | "set" | "atomic";
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
  readonly "x-kubernetes-map-type"?: "atomic" | "granular";
  readonly "x-kubernetes-validations"?: readonly KindRule[];
}
