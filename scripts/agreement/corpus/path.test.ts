import { describe, expect, it } from "vitest";
import { pointerTo, valueAt, without, withValue } from "./path.ts";

const service = { metadata: { name: "web" }, spec: { ports: [{ port: 80 }, { port: 443 }] } };

describe("a path into an object", () => {
  it("is a JSON pointer", () => {
    expect(pointerTo(["metadata", "labels", "example.com/a~b"])).toBe("/metadata/labels/example.com~1a~0b");
  });

  it("leads to a value, or to none", () => {
    expect(valueAt(service, ["spec", "ports", 1, "port"])).toBe(443);
    expect(valueAt(service, ["spec", "nothing", 1, "port"])).toBeUndefined();
  });

  it("says where another value goes", () => {
    expect(withValue(service, ["spec", "ports", 0, "port"], 81).spec.ports).toEqual([{ port: 81 }, { port: 443 }]);
    expect(withValue(service, ["spec", "ports", 2], { port: 8080 }).spec.ports).toHaveLength(3);
    expect(withValue(service, ["spec", "selector", "app"], "web").spec).toMatchObject({ selector: { app: "web" } });
  });

  it("says what goes away", () => {
    expect(without(service, ["spec", "ports", 0]).spec.ports).toEqual([{ port: 443 }]);
    expect(without(service, ["metadata"])).toEqual({ spec: service.spec });
  });

  it("leaves the object as it was", () => {
    withValue(service, ["spec", "ports", 0, "port"], 81);
    without(service, ["spec", "ports", 0]);
    expect(service.spec.ports).toEqual([{ port: 80 }, { port: 443 }]);
  });
});
