import { dnsLabel } from "../names/dns-label.ts";
import { dnsSubdomain } from "../names/dns-subdomain.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

const claim = "PersistentVolumeClaim";

const judge = (source: Value, field: string, report: Report): void => {
  const { apiGroup: group = "", kind = "", name = "", namespace = "" } = source;
  if (name === "") report([field], "has no name");
  if (kind === "") report([field], "has no kind");
  else if (group === "" && kind !== claim) report([field], `a ${kind} without apiGroup holds no data, only a ${claim} does`);
  const why = group === "" ? undefined : dnsSubdomain(group);
  if (why !== undefined) report([field, "apiGroup"], `'${group}' ${why}`);
  const wrong = namespace === "" ? undefined : dnsLabel(namespace);
  if (wrong !== undefined) report([field, "namespace"], `'${namespace}' ${wrong}`);
};

/** Whether the server looks at a data source of the old field that stands alone: of a claim itself it drops any other. */
const isKept = ({ apiGroup = "", kind }: Value): boolean =>
  (apiGroup === "" && kind === claim) || (apiGroup === "snapshot.storage.k8s.io" && kind === "VolumeSnapshot");

const look: Look = ({ dataSource, dataSourceRef }, report, { object }) => {
  if (dataSource === undefined && dataSourceRef === undefined) return;
  const isClaim = object.kind === claim;
  const elsewhere = (dataSourceRef?.namespace ?? "") !== "";
  const reference = isClaim && elsewhere ? undefined : dataSourceRef; // dropped while CrossNamespaceVolumeDataSource is off
  if (reference !== undefined) judge(reference, "dataSourceRef", report);
  if (dataSource === undefined || (isClaim && reference === undefined && !isKept(dataSource))) return;
  judge(dataSource, "dataSource", report);
  if (reference === undefined) return;
  if (elsewhere) report(["dataSource"], "excludes a dataSourceRef with a namespace", "leave it out");
  else if (["apiGroup", "kind", "name"].some((field) => dataSource[field] !== reference[field]))
    report(["dataSource"], "is not the same as dataSourceRef", "leave it out");
};

export const dataSource: ObjectRule = {
  name: "data-source",
  family: "api",
  severity: "error",
  holds: "A claim is filled from another claim or from what a driver knows, and dataSource and dataSourceRef say the same",
  on: { "core.v1.PersistentVolumeClaimSpec": look },
};
