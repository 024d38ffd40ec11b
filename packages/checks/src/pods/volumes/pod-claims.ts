import { dnsSubdomain } from "../../names/dns-subdomain.ts";
import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { firstWith, nameOf } from "../first-with.ts";

export const podClaims: ObjectRule = {
  name: "pod-claims",
  family: "api",
  severity: "error",
  holds: "The claims that are made with a Pod have names, and no volume uses them by name",
  on: {
    "core.v1.Pod": ({ metadata, spec }, report) => {
      const volumes = spec?.volumes as readonly Value[] | undefined;
      const pod: string = metadata?.name ?? "";
      if (volumes === undefined || pod === "" || !volumes.some(({ ephemeral }) => ephemeral !== undefined)) return;
      for (const [i, { name, ephemeral, persistentVolumeClaim }] of volumes.entries()) {
        const why = ephemeral === undefined || name === "" ? undefined : dnsSubdomain(`${pod}-${name}`);
        if (why !== undefined) report(["spec", "volumes", i, "name"], `its claim would be named ${pod}-${name}, which ${why}`);
        const claim = persistentVolumeClaim?.claimName;
        const maker = claim?.startsWith(`${pod}-`) ? volumes[firstWith(volumes, nameOf, claim.slice(pod.length + 1))] : undefined;
        if (maker?.ephemeral !== undefined)
          report(["spec", "volumes", i, "persistentVolumeClaim", "claimName"], `${claim} is made for another volume of the pod`);
      }
    },
  },
};
