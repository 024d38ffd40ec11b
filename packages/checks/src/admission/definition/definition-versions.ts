import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";

const mostFields = 8;
/** What Go's unicode.IsPrint takes: letters, marks, numbers, punctuation, symbols and the plain space. */
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u;

const judgeWarning = ({ deprecated = false, deprecationWarning: warning }: Value, report: Report): void => {
  if (warning === undefined) return;
  if (!deprecated) report(["deprecationWarning"], "the version is not deprecated", "set deprecated: true");
  if (warning === "") report(["deprecationWarning"], "it is empty", "leave it out");
  if (Buffer.byteLength(warning) > 256) report(["deprecationWarning"], "it is longer than 256 bytes");
  if (!printable.test(warning)) report(["deprecationWarning"], "it has characters that cannot be printed");
};

export const definitionVersions: ObjectRule = {
  name: "definition-versions",
  family: "api",
  severity: "error",
  holds: "A CustomResourceDefinition has one version that is stored, and a schema for every version",
  on: {
    "apiextensions.v1.CustomResourceDefinitionSpec": ({ versions, preserveUnknownFields }, report) => {
      if (preserveUnknownFields)
        report(["preserveUnknownFields"], "it is true", "set x-kubernetes-preserve-unknown-fields in the schemas instead");
      const stored = ((versions ?? []) as readonly Value[]).filter(({ storage }) => storage).length;
      if (stored !== 1)
        report(["versions"], `${stored === 0 ? "no version is" : `${stored} versions are`} stored`, "set storage: true in one");
    },
    "apiextensions.v1.CustomResourceDefinitionVersion": (version, report) => {
      if (version.schema?.openAPIV3Schema === undefined) report([], "'schema.openAPIV3Schema' is missing", "say what the resource is like");
      judgeWarning(version, report);
      if (version.selectableFields?.length > mostFields)
        report(["selectableFields"], `${version.selectableFields.length} fields are more than ${mostFields}`);
    },
  },
};
