import { checkNumber, checkText, isType, typeOf } from "./check-scalar.ts";
import { step } from "./flaw.ts";
import { isRecord } from "./keywords.ts";
import type { Node, Report } from "./node.ts";
import { canonicalText, repeatedItem, repeatedValue } from "./repeated-item.ts";
import type { StrictSchema } from "./strict-schema.ts";

/** What is wrong with a value, in the words of ajv. */
export interface CustomFault {
  /** RFC 6901 JSON pointer to the value. */
  readonly instancePath: string;
  /** The word of the schema that it breaks: `type`, `required`, `additionalProperties`. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Holds a value to one schema. */
type Check = (value: unknown, report: Report) => void;

const accepts: Check = () => {};

const definition = "#/definitions/".length;

/** Holds values to what `customSchema` made: functions that call each other, for a compiler would cost more than the few objects of a kind. */
export const valueChecker = (root: StrictSchema) => {
  const definitions = root.definitions as Readonly<Record<string, Node>>;
  const made = new Map<Node, Check>();

  /** From the root to the value that is being looked at. */
  const way: (string | number)[] = [];

  /** What holds values to a schema, made when a value first gets there: schemas may contain themselves, and most is never met. */
  const checkOf = (given: Node): Check => {
    const schema = given.$ref === undefined ? given : definitions[given.$ref.slice(definition)];
    if (schema === undefined) return accepts;
    const known = made.get(schema);
    if (known !== undefined) return known;
    const check = checkFor(schema);
    made.set(schema, check);
    return check;
  };

  const listCheck = ({ minItems, maxItems, uniqueItems, uniqueKeys, items }: Node) => {
    let inner: Check | undefined;
    return (value: readonly unknown[], report: Report): void => {
      if (minItems !== undefined && value.length < minItems) report("minItems", { limit: minItems });
      if (maxItems !== undefined && value.length > maxItems) report("maxItems", { limit: maxItems });
      const repeated = uniqueItems ? repeatedValue(value) : uniqueKeys ? repeatedItem(uniqueKeys, value) : -1;
      if (repeated >= 0) report(uniqueItems ? "uniqueItems" : "uniqueKeys", { item: repeated });
      if (items === undefined) return;
      inner ??= checkOf(items);
      for (let i = 0; i < value.length; i++) {
        way.push(i);
        inner(value[i], report);
        way.pop();
      }
    };
  };

  const objectCheck = (schema: Node) => {
    const { minProperties, maxProperties, required = [], properties = {}, patternProperties, additionalProperties } = schema;
    const fields = new Map(Object.entries(properties));
    const checks = new Map<string, Check>();
    const others = typeof additionalProperties === "object" ? additionalProperties : undefined;
    let otherCheck: Check | undefined;
    const checkFrom = (name: string): Check | undefined => {
      const proto = name === "__proto__" && patternProperties !== undefined ? Object.values(patternProperties)[0] : undefined;
      const own = fields.get(name) ?? proto;
      if (own === undefined) {
        if (others === undefined) return undefined;
        otherCheck ??= checkOf(others);
        return otherCheck;
      }
      const check = checkOf(own);
      checks.set(name, check);
      return check;
    };
    return (value: Readonly<Record<string, unknown>>, report: Report): void => {
      if (minProperties !== undefined && Object.keys(value).length < minProperties) report("minProperties", { limit: minProperties });
      if (maxProperties !== undefined && Object.keys(value).length > maxProperties) report("maxProperties", { limit: maxProperties });
      for (let i = 0; i < required.length; i++)
        if (!Object.hasOwn(value, required[i] as string)) report("required", { missingProperty: required[i] });
      for (const name in value) {
        const check = checks.get(name) ?? checkFrom(name);
        if (check !== undefined) {
          way.push(name);
          check(value[name], report);
          way.pop();
        } else if (additionalProperties === false) report("additionalProperties", { additionalProperty: name });
      }
    };
  };

  const faultless = (schema: Node, value: unknown): boolean => {
    let good = true;
    checkOf(schema)(value, () => {
      good = false;
    });
    return good;
  };

  const checkBranches = (schema: Node, value: unknown, report: Report): void => {
    const { allOf, anyOf, oneOf, not } = schema;
    for (const each of allOf ?? []) checkOf(each)(value, report);
    if (anyOf && !anyOf.some((each) => faultless(each, value))) report("anyOf", {});
    const good = oneOf?.filter((each) => faultless(each, value)).length;
    if (good !== undefined && good !== 1) report("oneOf", { passing: good });
    if (not && faultless(not, value)) report("not", {});
  };

  const checkFor = (schema: Node): Check => {
    const { type } = schema;
    const types = type === undefined ? undefined : [type].flat();
    const inList = listCheck(schema);
    const inObject = objectCheck(schema);
    const branches = [schema.allOf, schema.anyOf, schema.oneOf, schema.not].some(Boolean);
    return (value, report) => {
      const actual = typeOf(value);
      if (types !== undefined && types[0] !== actual && !types.some((each) => isType(each, actual, value))) {
        report("type", { type });
        return;
      }
      if (
        schema.enum &&
        !schema.enum.some((each) => each === value || (actual === "object" && canonicalText(each) === canonicalText(value)))
      )
        report("enum", { allowedValues: schema.enum });
      if (typeof value === "string") checkText(schema, value, report);
      else if (typeof value === "number") checkNumber(schema, value, report);
      else if (Array.isArray(value)) inList(value, report);
      else if (isRecord(value)) inObject(value, report);
      if (branches) checkBranches(schema, value, report);
    };
  };

  const check = checkOf(root as Node);
  return (value: unknown): readonly CustomFault[] => {
    const faults: CustomFault[] = [];
    check(value, (keyword, params) => faults.push({ instancePath: way.map(step).join(""), keyword, params }));
    return faults;
  };
};
