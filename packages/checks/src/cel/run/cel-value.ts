/** An amount as `quantity()` reads it, in billionths. */
export class CelQuantity {
  readonly nano: bigint;
  constructor(nano: bigint) {
    this.nano = nano;
  }
}

/** A point in time, in nanoseconds since 1970. */
export class CelTime {
  readonly nanos: bigint;
  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

/** A length of time, in nanoseconds. */
export class CelSpan {
  readonly nanos: bigint;
  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

/** A type as a value: `type(x) == string`. */
export class CelTypeName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A value that may not be there. */
export class CelOptional {
  readonly value: CelValue | undefined;
  constructor(value?: CelValue) {
    this.value = value;
  }
}

/** Stands for what only the running cluster knows: an expression whose verdict hangs on it is not judged. */
export class CelUnknown {
  readonly why: string;
  /** Whether there is a value at least. */
  readonly isThere: boolean;
  constructor(why: string, isThere = false) {
    this.why = why;
    this.isThere = isThere;
  }
}

/** Whether nobody knows if there is a value at all. */
export const mayBeAbsent = (value: CelValue | undefined): value is CelUnknown => value instanceof CelUnknown && !value.isThere;

/** Named values that are worked out when they are first asked for: `variables`. */
export class CelNamed {
  readonly names: ReadonlyMap<string, () => CelValue>;
  constructor(names: ReadonlyMap<string, () => CelValue>) {
    this.names = names;
  }
}

/** Whole numbers are bigint, others number; lists are arrays, maps and objects a Map. Bytes and unsigned numbers are not known. */
export type CelValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | CelQuantity
  | CelTime
  | CelSpan
  | CelTypeName
  | CelOptional
  | CelUnknown
  | CelNamed
  | readonly CelValue[]
  | CelMap;

export type CelKey = string | bigint | boolean;
export type CelMap = ReadonlyMap<CelKey, CelValue>;

export const isList = (value: CelValue): value is readonly CelValue[] => Array.isArray(value);
export const isMap = (value: CelValue): value is CelMap => value instanceof Map;

/** The name of a value's type (cel-spec, langdef, "Values"). */
export const typeNameOf = (value: CelValue): string => {
  if (value === null) return "null_type";
  if (isList(value)) return "list";
  if (isMap(value)) return "map";
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return "double";
    case "string":
      return "string";
  }
  if (value instanceof CelTime) return "google.protobuf.Timestamp";
  if (value instanceof CelSpan) return "google.protobuf.Duration";
  if (value instanceof CelOptional) return "optional_type";
  return value instanceof CelTypeName ? "type" : "object";
};
