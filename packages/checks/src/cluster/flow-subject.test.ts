import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { flowSubject } from "./flow-subject.ts";

test.each(["kind: User, user: { name: jane }", 'kind: ServiceAccount, serviceAccount: { name: "*", namespace: shop }'])(
  "%s is right",
  (content) => {
    expect(
      judged(
        flowSubject,
        manifest(
          "flowcontrol.apiserver.k8s.io/v1",
          "FlowSchema",
          `spec: { priorityLevelConfiguration: { name: operators }, rules: [{ subjects: [{ ${content} }] }] }`,
        ),
      ),
    ).toEqual([]);
  },
);

test.each([
  ["kind: User", "/spec/rules/0/subjects/0  'user' is missing, though the kind is User"],
  ["kind: Group, group: { name: g }, user: { name: jane }", "/spec/rules/0/subjects/0/user  the kind is Group"],
  ['kind: Group, group: { name: "" }', "/spec/rules/0/subjects/0/group/name  it is empty"],
  ["kind: Robot", '/spec/rules/0/subjects/0/kind  "Robot" is none of ServiceAccount, User, Group'],
])("%s", (content, problem) => {
  expect(
    judged(
      flowSubject,
      manifest(
        "flowcontrol.apiserver.k8s.io/v1",
        "FlowSchema",
        `spec: { priorityLevelConfiguration: { name: operators }, rules: [{ subjects: [{ ${content} }] }] }`,
      ),
    ),
  ).toEqual([problem]);
});
