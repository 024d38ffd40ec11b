import { canonicalCidr, cidr } from "../names/cidr.ts";
import { canonicalIp, ipAddress } from "../names/ip-address.ts";
import type { Look, ObjectRule } from "../rule/object-rule.ts";

type Judge = (text: string, kubernetes: string) => string | undefined;

/** What a later version refuses; what this one refuses is another rule's. */
const address: Judge = (text, kubernetes) => (ipAddress(text, kubernetes) === undefined ? canonicalIp(text) : undefined);
const network: Judge = (text, kubernetes) => (cidr(text, kubernetes) === undefined ? canonicalCidr(text) : undefined);

const remedy = "write it so: Kubernetes 1.36 refuses what two readers may take for two addresses";

const fields =
  (judges: Readonly<Record<string, Judge>>): Look =>
  (value, report, { kubernetes }) => {
    for (const field in judges) {
      const found: unknown = value[field];
      if (found === undefined || found === "" || found === "None") continue;
      const judge = judges[field] as Judge;
      const texts = Array.isArray(found) ? found : [found];
      for (let i = 0; i < texts.length; i++) {
        const why = texts[i] === "None" ? undefined : judge(String(texts[i]), kubernetes);
        if (why !== undefined) report(Array.isArray(found) ? [field, i] : [field], `'${texts[i]}' ${why}`, remedy);
      }
    }
  };

export const addressForm: ObjectRule = {
  name: "address-form",
  family: "version",
  severity: "warning",
  holds: "An IP address or a network is written in its one canonical way",
  on: {
    "core.v1.ServiceSpec": fields({
      clusterIPs: address,
      externalIPs: address,
      loadBalancerIP: address,
      loadBalancerSourceRanges: network,
    }),
    "core.v1.PodDNSConfig": fields({ nameservers: address }),
    "core.v1.HostAlias": fields({ ip: address }),
    "core.v1.EndpointAddress": fields({ ip: address }),
    "networking.v1.IPBlock": fields({ cidr: network, except: network }),
    "core.v1.NodeSpec": fields({ podCIDRs: network }),
  },
};
