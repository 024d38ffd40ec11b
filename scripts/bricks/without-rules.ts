import type { CustomKind } from "@ashlar/model";

const rules = "x-kubernetes-validations";

const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === rules && Array.isArray(each) ? [] : [[key, without(each)]])),
  );
};

/** That a version is deprecated is a fact; with which words a server says so is not. */
const withoutWarnings = ({ versions = {}, ...kind }: CustomKind): CustomKind => ({
  ...kind,
  versions: Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [
      name,
      version.deprecated === undefined ? version : { ...version, deprecated: true },
    ]),
  ),
});

/** A kind without its CEL rules and warnings: those are its authors' own words, where all else in a schema is a fact. */
export const withoutRules = (kind: CustomKind): CustomKind =>
  without(kind.versions === undefined ? kind : withoutWarnings(kind)) as CustomKind;
