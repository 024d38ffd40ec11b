import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { priorityLevel } from "./priority-level.ts";

test.each([
  "type: Limited, limited: { limitResponse: { type: Reject } }",
  "type: Limited, limited: { limitResponse: { type: Queue, queuing: { queues: 64, handSize: 6 } } }",
])("%s is right", (content) => {
  expect(judged(priorityLevel, manifest("flowcontrol.apiserver.k8s.io/v1", "PriorityLevelConfiguration", `spec: { ${content} }`))).toEqual(
    [],
  );
});

test.each([
  ["type: Limited", "/spec  'limited' is missing, though the type is Limited"],
  ["type: Limited, limited: { limitResponse: { type: Reject } }, exempt: {}", "/spec/exempt  the type is Limited"],
  ["type: Exempt", "/spec/type  only the level called 'exempt' is of type Exempt, and it always is"],
  ["type: Limited, limited: { limitResponse: { type: Reject, queuing: {} } }", "/spec/limited/limitResponse/queuing  the type is Reject"],
  [
    "type: Limited, limited: { limitResponse: { type: Queue, queuing: { queues: 4 } } }",
    "/spec/limited/limitResponse/queuing/handSize  8 is more than the number of queues, 4",
  ],
  [
    "type: Limited, limited: { limitResponse: { type: Queue, queuing: { queues: 1000, handSize: 10 } } }",
    "/spec/limited/limitResponse/queuing/handSize  10 of 1000 queues take more than the 60 bits of a hash",
  ],
])("%s", (content, problem) => {
  expect(judged(priorityLevel, manifest("flowcontrol.apiserver.k8s.io/v1", "PriorityLevelConfiguration", `spec: { ${content} }`))).toEqual([
    problem,
  ]);
});
