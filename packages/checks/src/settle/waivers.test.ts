import { expect, test } from "vitest";
import { settled } from "../testing/settled.ts";

const mill = (annotations: string): string => `
apiVersion: example.com/v1
kind: Mill
metadata:
  name: north
  annotations: ${annotations}
`;
const nothingKnown = "nothing is known of example.com/v1 Mill in Kubernetes 1.36";

test("a waiver with a reason", () => {
  expect(settled(mill('{ ignore-check.ashlar.dev/no-schema: "its definition is in another repository" }'))).toEqual([]);
});

test("without a waiver", () => {
  expect(settled(mill("{}"))).toEqual([`error no-schema Mill north  ${nothingKnown}`]);
});

test.each([
  ['{ ignore-check.ashlar.dev/no-schema: " " }', "'no-schema' is waived without a reason"],
  [
    "{ ignore-check.ashlar.dev/no-schema: known, ignore-check.ashlar.dev/no-shcema: known }",
    "there is no rule 'no-shcema'; did you mean 'no-schema'?",
  ],
  [
    "{ ignore-check.ashlar.dev/no-schema: known, ignore-check.ashlar.dev/bad-waiver: known }",
    "'bad-waiver' finds nothing here, so there is nothing to waive",
  ],
  [
    "{ ignore-check.ashlar.dev/no-schema: known, ignore-check.ashlar.dev/port-number: known }",
    "'port-number' says what the API server refuses, which no waiver changes",
  ],
])("a waiver that is none: %s", (annotations, message) => {
  expect(settled(mill(annotations))).toEqual([`error bad-waiver Mill north  ${message}`]);
});

test("a waiver holds where it stands, and for no other object", () => {
  const waived = mill('{ ignore-check.ashlar.dev/no-schema: "known" }');
  expect(settled(`${waived}---${mill("{}").replace("north", "south")}`)).toEqual([`error no-schema Mill south  ${nothingKnown}`]);
});
