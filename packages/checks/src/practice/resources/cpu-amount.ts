import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";

const many = 64;

const judge = (amounts: Value | undefined, path: string, report: Report): void => {
  const written: unknown = amounts?.cpu;
  if (written === undefined || !/^\d+$/.test(String(written)) || Number(written) <= many) return;
  report([path, "cpu"], `${written} of CPU is ${written} whole CPUs`, `write ${written}m if thousandths are meant`);
};

export const cpuAmount: ObjectRule = {
  name: "cpu-amount",
  family: "practice",
  severity: "warning",
  holds: "A container asks for no more CPUs than machines have: without m, a number is of whole ones",
  on: {
    "core.v1.ResourceRequirements": ({ requests, limits }, report) => {
      judge(requests, "requests", report);
      judge(limits, "limits", report);
    },
  },
};
