import { type FieldTable, lookAtFields } from "../fields/field-table.ts";
import type { Syntax } from "../names/syntax.ts";
import type { ObjectRule } from "../rule/object-rule.ts";
import { endpointIp } from "./endpoint-ip.ts";

const table: FieldTable<Syntax> = {
  "core.v1.ServiceSpec": { externalIPs: endpointIp },
  "core.v1.EndpointAddress": { ip: endpointIp },
};

export const endpointAddress: ObjectRule = {
  name: "endpoint-address",
  family: "api",
  severity: "error",
  holds: "The address of an endpoint is one that other nodes reach: not loopback, not link-local",
  on: lookAtFields(table, (value, why) => why(value as string)),
};
