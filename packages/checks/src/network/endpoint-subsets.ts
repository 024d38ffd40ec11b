import type { ObjectRule, Value } from "../rule/object-rule.ts";

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

export const endpointSubsets: ObjectRule = {
  name: "endpoint-subsets",
  family: "api",
  severity: "error",
  holds: "A subset of Endpoints has addresses and, where it has several ports, a name for each",
  on: {
    "core.v1.EndpointSubset": ({ addresses, notReadyAddresses, ports }, report) => {
      if (isEmpty(addresses) && isEmpty(notReadyAddresses)) report([], "there is neither 'addresses' nor 'notReadyAddresses'");
      if (ports === undefined || ports.length < 2) return;
      for (const [i, { name }] of (ports as readonly Value[]).entries())
        if (name === undefined || name === "") report(["ports", i], "'name' is missing", "where there are several ports, name each");
    },
  },
};
