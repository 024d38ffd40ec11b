import { type FieldTable, lookAtFields } from "../fields/field-table.ts";
import { canonicalCidr, cidr } from "../names/cidr.ts";
import { ipAddress } from "../names/ip-address.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

/** Reads an address, as a version of Kubernetes does. */
type Reader = (text: string, kubernetes: string) => string | undefined;

const clusterIp: Reader = (text, kubernetes) => (text === "None" || text === "" ? undefined : ipAddress(text, kubernetes));

const table: FieldTable<Reader> = {
  "core.v1.ServiceSpec": {
    clusterIP: clusterIp,
    clusterIPs: clusterIp,
    externalIPs: ipAddress,
    loadBalancerSourceRanges: (text, kubernetes) => cidr(text.trim(), kubernetes),
  },
  "core.v1.EndpointAddress": { ip: ipAddress },
  "networking.v1.IPBlock": { cidr, except: cidr },
  "networking.v1.ServiceCIDRSpec": { cidrs: canonicalCidr },
};

const sourceRanges = "service.beta.kubernetes.io/load-balancer-source-ranges";

export const networkAddress: ObjectRule = {
  name: "network-address",
  family: "api",
  severity: "error",
  holds: "An address is an IP address, and a range of them a CIDR, in a spelling that this version of Kubernetes reads",
  on: {
    ...lookAtFields(table, (value, read, { kubernetes }) => read(value as string, kubernetes)),
    "core.v1.Service": ({ metadata, spec }, report, { kubernetes }) => {
      const ranges = metadata?.annotations?.[sourceRanges]?.trim();
      if (!ranges || spec?.loadBalancerSourceRanges?.length > 0) return;
      for (const range of ranges.split(",")) {
        const why = cidr(range.trim(), kubernetes);
        if (why !== undefined) report(["metadata", "annotations", sourceRanges], `"${range.trim()}" ${why}`);
      }
    },
  },
};
