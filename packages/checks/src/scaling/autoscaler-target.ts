import { pathSegment } from "../names/path-segment.ts";
import { type Look, type ObjectRule, onEach, type Report, type Value } from "../rule/object-rule.ts";

/** From this minor version of Kubernetes on, the API version of what is referred to is looked at. */
const since = 34;

const judge = (reference: Value, path: string, mustHaveGroup: boolean, kubernetes: string, report: Report): void => {
  for (const field of ["kind", "name"]) {
    const text = reference[field];
    const why = text === "" ? "is empty" : text === undefined ? undefined : pathSegment(text);
    if (why !== undefined) report([path, field], `'${text}' ${why}`);
  }
  if (Number(kubernetes.slice(2)) < since) return;
  const { apiVersion = "", kind } = reference;
  const parts = apiVersion === "/" ? 0 : apiVersion.split("/").length;
  const at = apiVersion === "" ? [path] : [path, "apiVersion"];
  if (parts > 2) report(at, `'${apiVersion}' is not the version of an API`);
  else if (mustHaveGroup && kind !== "ReplicationController" && (parts < 2 || apiVersion.startsWith("/")))
    report(at, `the API group of the ${kind} is not said`, "write it out: apiVersion: apps/v1");
};

const target: Look = ({ scaleTargetRef }, report, { kubernetes }) => {
  if (scaleTargetRef !== undefined) judge(scaleTargetRef, "scaleTargetRef", true, kubernetes, report);
};

export const autoscalerTarget: ObjectRule = {
  name: "autoscaler-target",
  family: "api",
  severity: "error",
  holds: "An autoscaler names what it scales, and what it measures, by API version, kind and name",
  on: {
    ...onEach(["autoscaling.v1.HorizontalPodAutoscalerSpec", "autoscaling.v2.HorizontalPodAutoscalerSpec"], target),
    "autoscaling.v2.ObjectMetricSource": ({ describedObject }, report, { kubernetes }) => {
      if (describedObject !== undefined) judge(describedObject, "describedObject", false, kubernetes, report);
    },
  },
};
