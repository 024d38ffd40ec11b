import { describe, expect, it } from "vitest";
import { patternOf } from "./pattern-of.ts";

describe("patternOf", () => {
  it("takes out which item, which value and which workload", () => {
    const inDeployment =
      'Deployment.apps "cart" is invalid: spec.template.spec.containers[0].ports[1].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive';
    const inPod =
      'Pod "web" is invalid: spec.containers[2].ports[0].containerPort: Invalid value: 65536: must be between 1 and 65535, inclusive';
    expect(patternOf(inDeployment)).toBe("<pod>.containers[*].ports[*].containerPort: Invalid value: must be between N and N, inclusive");
    expect(patternOf(inPod)).toBe(patternOf(inDeployment));
  });

  it("keeps the first of several causes", () => {
    const message = 'Service "web" is invalid: [spec.ports: Required value, spec.type: Unsupported value: "X": supported values: "A", "B"]';
    expect(patternOf(message)).toBe("spec.ports: Required value");
  });

  it("takes out values, however they are written", () => {
    const json = 'Deployment.apps "a" is invalid: spec.selector: Invalid value: {"matchLabels":{"a":"b: c"}}: `selector` does not match';
    const dump =
      'Deployment.apps "a" is invalid: [spec.selector: Invalid value: v1.LabelSelector{MatchLabels:map[string]string{"a":"b"}}: `selector` does not match, spec.x: Required value]';
    expect(patternOf(json)).toBe("spec.selector: Invalid value: `selector` does not match");
    expect(patternOf(dump)).toBe(patternOf(json));
    expect(patternOf('Pod "a" is invalid: spec.containers[0].volumeMounts[0].name: Not found: "x"')).toBe(
      "<pod>.containers[*].volumeMounts[*].name: Not found",
    );
    expect(patternOf('Pod "a" is invalid: [spec.a: Duplicate value: "x", spec.b: Required value]')).toBe("<pod>.a: Duplicate value");
  });

  it("takes out what was decoded", () => {
    const strict =
      'Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.a", unknown field "b"';
    expect(patternOf(strict)).toBe("strict decoding: unknown field …");
    const type =
      'Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field PodSpec.spec.priority of type int32';
    expect(patternOf(type)).toBe("decoding: string for int32");
  });

  it("takes out the object that was applied", () => {
    const applied =
      'failed to create typed patch object (shop/web; apps/v1, Kind=Deployment): .spec.template.spec.containers[name="a"].env: duplicate entries for key [name="A"]';
    expect(patternOf(applied)).toBe(".spec.template.spec.containers[*].env: duplicate entries for key [*]");
  });
});
