import { at, record, records, texts } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";
import { changesWithin } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, Found } from "../danger-rule.ts";
import { describeChanges } from "./describe-changes.ts";
import { rejecting } from "./rejecting.ts";
import { makeAnew } from "./remedies.ts";

const specOf = (object: KubeObject | undefined) => at(object, "spec");

/** What a Service asks for: `None`, an address, or nothing, which the server takes for the address that it has. */
const addressOf = (spec: ReturnType<typeof specOf>): string => String(spec.clusterIP ?? texts(spec.clusterIPs)[0] ?? "");

/** Whether a webhook may write into Services when they are made: then what the tree leaves out may be there all the same. */
const isFilledIn = ({ after }: Context): boolean =>
  after
    .ofKind("admissionregistration.k8s.io", "MutatingWebhookConfiguration")
    .some(({ object }) =>
      records(record(object).webhooks).some(({ rules }) =>
        records(rules).some(({ resources }) => texts(resources).some((each) => /^(services|\*)(\/|$)/.test(each))),
      ),
    );

const needsHealthPort = (spec: ReturnType<typeof specOf>): boolean =>
  spec.type === "LoadBalancer" && spec.externalTrafficPolicy === "Local";

/** Fields that are fixed although the Service stays what it is, with what the server says of them. */
const fixed = ({ before, after, fields }: ObjectChange, context: Context): readonly [fields: ObjectChange["fields"], says: string][] => {
  const [was, is] = [specOf(before?.object), specOf(after?.object)];
  const [old, wanted] = [addressOf(was), addressOf(is)];
  const [family, families] = [texts(was.ipFamilies)[0], texts(is.ipFamilies)[0]];
  const address = [...changesWithin(fields, "spec.clusterIP"), ...changesWithin(fields, "spec.clusterIPs")];
  const found: [ObjectChange["fields"], string][] = [];
  // Who writes an address where there was none as a rule writes the one that the Service has.
  if (wanted !== "" && old !== wanted && (old !== "" || wanted === "None")) found.push([address, "may not change once set"]);
  else if (old !== "None" && family !== undefined && families !== undefined && family !== families)
    found.push([changesWithin(fields, "spec.ipFamilies"), "clusterIPs[0]: Invalid value"]);
  const ofClass = changesWithin(fields, "spec.loadBalancerClass");
  if (ofClass.length > 0 && was.type === "LoadBalancer" && is.type === "LoadBalancer")
    if (was.loadBalancerClass !== undefined || !isFilledIn(context)) found.push([ofClass, "may not change once set"]);
  const port = changesWithin(fields, "spec.healthCheckNodePort").filter((each) => each.before !== undefined && each.after !== undefined);
  if (port.length > 0 && needsHealthPort(was) && needsHealthPort(is)) found.push([port, "field is immutable"]);
  return found;
};

export const serviceAddress = rejecting({
  name: "service-address",
  tells: "The address of a Service changes: from headless to one or back, its IP, its first IP family or its load balancer class",
  kinds: [" Service"],
  refusals: (change, context) => {
    const [was, is] = [specOf(change.before?.object), specOf(change.after?.object)];
    if (was.type === "ExternalName" || is.type === "ExternalName") return [];
    const found = fixed(change, context).map(
      ([fields, says]): Found => ({
        message: `${describeChanges(fields)}: the API server answers "${says}"`,
        remedy: `${makeAnew(change.identity)}; its address is another then`,
        fields,
      }),
    );
    const left = [...changesWithin(change.fields, "spec.clusterIP"), ...changesWithin(change.fields, "spec.clusterIPs")];
    if (addressOf(was) === "None" && addressOf(is) === "")
      found.push({
        danger: "CONFIG",
        message: "The Service stays headless, for the API server keeps its clusterIP where none is written",
        remedy: makeAnew(change.identity),
        fields: left,
      });
    return found;
  },
});
