import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { nodeRequirement } from "./node-requirement.ts";

const required = (terms: string): string =>
  podOf(`affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [${terms}] } } }`);
const expressions = (list: string): string => required(`{ matchExpressions: [${list}] }`);
const fields = (list: string): string => required(`{ matchFields: [${list}] }`);

const terms = "/spec/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms";
const notName = "is not a name as labels have it (letters, digits, '-', '_' and '.', with a letter or digit at both ends)";
const notValue = "is not a label's value (letters, digits, '-', '_' and '.', with a letter or digit at both ends)";
const notSubdomain = "is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)";

test("labels and names that nodes can have", () => {
  const manifest = required(`{
    matchExpressions: [{ key: a, operator: Gt, values: ["8"] }],
    matchFields: [{ key: metadata.name, operator: In, values: [node-1] }],
  }`);
  expect(judged(nodeRequirement, manifest)).toEqual([]);
});

test("a preference may name a value that no label has", () => {
  const preferred = "[{ weight: 1, preference: { matchExpressions: [{ key: a, operator: In, values: [a b] }] } }]";
  const manifest = podOf(`affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: ${preferred} } }`);
  expect(judged(nodeRequirement, manifest)).toEqual([]);
});

test.each([
  [required(""), "  'nodeSelectorTerms' is empty"],
  [expressions("{ key: a, operator: In }"), "/0/matchExpressions/0/values  In needs at least one value"],
  [expressions("{ key: a, operator: Exists, values: [b] }"), "/0/matchExpressions/0/values  Exists has no values"],
  [expressions('{ key: a, operator: Lt, values: ["1", "2"] }'), "/0/matchExpressions/0/values  Lt needs one value"],
  [expressions("{ key: a b, operator: Exists }"), `/0/matchExpressions/0/key  'a b' ${notName}`],
  [expressions("{ key: a, operator: In, values: [b c] }"), `/0/matchExpressions/0/values/0  'b c' ${notValue}`],
  [fields("{ key: metadata.uid, operator: In, values: [a] }"), "/0/matchFields/0/key  nodes are not chosen by 'metadata.uid'"],
  [fields("{ key: metadata.name, operator: Exists }"), "/0/matchFields/0/operator  Exists is not for fields"],
  [fields("{ key: metadata.name, operator: In, values: [A] }"), `/0/matchFields/0/values/0  'A' ${notSubdomain}`],
])("%s", (manifest, problem) => {
  expect(judged(nodeRequirement, manifest)).toEqual([terms + problem]);
});
