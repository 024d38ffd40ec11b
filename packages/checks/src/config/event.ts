import { byteLength } from "../names/byte-length.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

/** The fields of either API that say the same. */
interface Names {
  readonly regarding: string;
  readonly controller: string;
  readonly message: string;
}

/** Its time is not said if it is that of year 1, which Go takes for none. */
const isZero = (time: string | undefined): boolean => time === undefined || time.startsWith("0001-01-01T00:00:00Z");

const text = (event: Value, field: string, most: number, mayBeEmpty: boolean, report: Report): void => {
  const value = event[field] ?? "";
  if (value === "" && !mayBeEmpty) report([field], "it is empty");
  else if (byteLength(value) > most) report([field], `it is longer than ${most} bytes`);
};

const judge = (event: Value, { regarding, controller, message }: Names, report: Report): void => {
  const said = event[regarding]?.namespace ?? "";
  const own = event.metadata?.namespace;
  const differs = `"${said}" is not the namespace of the event`;
  if (isZero(event.eventTime)) {
    if (own !== undefined && own !== said && !(said === "" && own === "default")) report([regarding, "namespace"], differs);
    return;
  }
  if (own !== undefined && said === "" && own !== "default" && own !== "kube-system") report([regarding, "namespace"], differs);
  const why = qualifiedName(event[controller] ?? "");
  if (why !== undefined) report([controller], `"${event[controller] ?? ""}" ${why}`);
  text(event, "reportingInstance", 128, false, report);
  text(event, "action", 128, false, report);
  text(event, "reason", 128, false, report);
  text(event, message, 1024, true, report);
};

const oldFields = ["deprecatedFirstTimestamp", "deprecatedLastTimestamp", "deprecatedCount"];

const judgeNew: Look = (event, report) => {
  judge(event, { regarding: "regarding", controller: "reportingController", message: "note" }, report);
  if (isZero(event.eventTime)) report(["eventTime"], "it is not said when it happened");
  if ((event.type ?? "") === "") report([], "'type' is missing", "set Normal or Warning");
  for (const field of oldFields)
    if (event[field] && !isZero(String(event[field]))) report([field], "it is of the old API, and must not be set");
  const { component = "", host = "" } = event.deprecatedSource ?? {};
  if (component !== "" || host !== "") report(["deprecatedSource"], "it is of the old API, and must not be set");
  if (event.series !== undefined && isZero(event.series.lastObservedTime)) report(["series"], "'lastObservedTime' is missing");
};

export const event: ObjectRule = {
  name: "event",
  family: "api",
  severity: "error",
  holds: "An Event is in the namespace of what it is about, and says who saw what happen, and when",
  on: {
    "core.v1.Event": (value, report) =>
      judge(value, { regarding: "involvedObject", controller: "reportingComponent", message: "message" }, report),
    "events.v1.Event": judgeNew,
  },
};
