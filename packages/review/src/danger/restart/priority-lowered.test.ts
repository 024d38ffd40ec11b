import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";
import { priorityLowered } from "./priority-lowered.ts";

const priority = (name: string, value: number, more = ""): string => `---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: ${name} }
value: ${value}
${more}
`;
const classes = priority("high", 1000) + priority("low", 10);
const web = (name?: string): string => workload({ ...(name !== undefined && { pod: `priorityClassName: ${name}` }) });
const messages = (before: string, after: string, more = classes): readonly string[] =>
  messagesOf(priorityLowered, more + before, more + after);

test("a lower class, and none at all", () => {
  expect(judged(classes + web("high"), classes + web("low"))).toEqual([
    "RESTART priority-lowered Deployment shop/web: spec.template.spec.priorityClassName",
  ]);
  expect(messages(web("high"), web("low"))).toEqual([
    "Their priority falls from 1000 ('high') to 10 ('low'): where nodes are full, pods with more take their place",
  ]);
  expect(messages(web("system-cluster-critical"), web())).toHaveLength(1);
});

test("a higher class, one that nobody knows, and the default of all", () => {
  expect(messages(web("low"), web("high"))).toEqual([]);
  expect(messages(web("elsewhere"), web("low"))).toEqual([]);
  expect(messages(web("high"), web(), priority("high", 1000, "globalDefault: true"))).toEqual([]);
});
