import { dnsLabel } from "../names/dns-label.ts";
import { pathSegment } from "../names/path-segment.ts";
import { containerResourceName } from "../pods/resources/container-resource-name.ts";
import { quantitySign } from "../quantity/quantity-sign.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

type Field = "value" | "averageValue" | "averageUtilization";

/** Asks for one of some targets; `exclusive` for no more than that. */
const oneOf = ({ target = {} }: Value, fields: readonly Field[], exclusive: boolean, report: Report): void => {
  const said = fields.filter((field) => target[field] !== undefined);
  if (said.length === 0) report(["target"], `says no ${fields.join(" and no ")}`);
  if (exclusive && said.length > 1) report(["target"], `says both ${said.join(" and ")}`, "leave one out");
};

const resource: Look = (source, report) => {
  if (source.name === "") report(["name"], "is empty");
  oneOf(source, ["averageUtilization", "averageValue"], true, report);
};

const containerResource: Look = (source, report) => {
  const { name, container } = source;
  const why = name === undefined ? undefined : containerResourceName(name);
  if (why !== undefined) report(["name"], `'${name}' ${why}`);
  const wrong = container === undefined ? undefined : dnsLabel(container);
  if (wrong !== undefined) report(["container"], `'${container}' ${wrong}`);
  oneOf(source, ["averageUtilization", "averageValue"], true, report);
};

const types: ReadonlySet<string> = new Set(["Utilization", "Value", "AverageValue"]);

const target: Look = ({ type, value, averageValue, averageUtilization }, report) => {
  if (type !== undefined && !types.has(type)) report(["type"], `'${type}' is none of Utilization, Value, AverageValue`);
  if (value !== undefined && quantitySign(value) <= 0) report(["value"], `${value} is not more than 0`);
  if (averageValue !== undefined && quantitySign(averageValue) <= 0) report(["averageValue"], `${averageValue} is not more than 0`);
  if (averageUtilization < 1) report(["averageUtilization"], `${averageUtilization} is less than 1`);
};

export const metricTarget: ObjectRule = {
  name: "metric-target",
  family: "api",
  severity: "error",
  holds: "A metric is named, and has the target that its source can have: more than nothing",
  on: {
    "autoscaling.v2.MetricIdentifier": ({ name }, report) => {
      const why = name === "" ? "is empty" : name === undefined ? undefined : pathSegment(name);
      if (why !== undefined) report(["name"], `'${name}' ${why}`);
    },
    "autoscaling.v2.MetricTarget": target,
    "autoscaling.v2.ObjectMetricSource": (source, report) => oneOf(source, ["value", "averageValue"], false, report),
    "autoscaling.v2.ExternalMetricSource": (source, report) => oneOf(source, ["value", "averageValue"], true, report),
    "autoscaling.v2.PodsMetricSource": (source, report) => oneOf(source, ["averageValue"], true, report),
    "autoscaling.v2.ResourceMetricSource": resource,
    "autoscaling.v2.ContainerResourceMetricSource": containerResource,
  },
};
