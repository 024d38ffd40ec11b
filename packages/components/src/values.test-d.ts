import { expectTypeOf, test } from "vitest";
import type { Bytes, ComponentValues, Cpu, Scale, StatefulServiceValues, WebProbe, WebServiceValues, WorkerValues } from "./mod.ts";

// Read by the compiler (`pnpm types`): what does not compile cannot be rendered.

test("quantities have the unit of what they measure", () => {
  expectTypeOf<"128Mi" | "1.5Gi">().toExtend<Bytes>();
  expectTypeOf<"128m">().not.toExtend<Bytes>();
  expectTypeOf<"128">().not.toExtend<Bytes>();
  expectTypeOf<"250m" | "0.5" | "2">().toExtend<Cpu>();
  expectTypeOf<"250Mi">().not.toExtend<Cpu>();
});

test("cpu and memory must be said", () => {
  expectTypeOf<{ name: string; image: string }>().not.toExtend<ComponentValues>();
  expectTypeOf<{ name: string; image: string; cpu: "1" }>().not.toExtend<ComponentValues>();
  expectTypeOf<{ name: string; image: string; cpu: "1"; memory: "1Gi" }>().toExtend<ComponentValues>();
});

test("a number of pods or an autoscaler, never both and never neither", () => {
  expectTypeOf<{ replicas: 2 }>().toExtend<Scale>();
  expectTypeOf<{ autoscale: { min: 1; max: 2 } }>().toExtend<Scale>();
  expectTypeOf<{ replicas: 2; autoscale: { min: 1; max: 2 } }>().not.toExtend<Scale>();
  expectTypeOf<object>().not.toExtend<Scale>();
});

test("a worker says how it is probed, or that it is not", () => {
  expectTypeOf<WorkerValues["probe"]>().not.toBeNullable();
  expectTypeOf<{ exec: { command: ["true"] }; periodSeconds: 5 }>().toExtend<WorkerValues["probe"]>();
  expectTypeOf<"none">().toExtend<WorkerValues["probe"]>();
  expectTypeOf<{ periodSeconds: 5 }>().not.toExtend<WorkerValues["probe"]>();
});

test("a path of a probe starts with a slash", () => {
  expectTypeOf<"/live">().toExtend<WebProbe>();
  expectTypeOf<"live">().not.toExtend<WebProbe>();
});

test("an override knows the objects of its builder", () => {
  type Overrides<V extends { readonly override?: object }> = keyof NonNullable<V["override"]>;
  expectTypeOf<Overrides<WebServiceValues>>().toEqualTypeOf<
    "container" | "pod" | "serviceAccount" | "networkPolicy" | "configMap" | "deployment" | "autoscaler" | "disruptionBudget" | "service"
  >();
  expectTypeOf<Overrides<StatefulServiceValues>>().toEqualTypeOf<
    | "container"
    | "pod"
    | "serviceAccount"
    | "networkPolicy"
    | "configMap"
    | "statefulSet"
    | "service"
    | "headlessService"
    | "disruptionBudget"
  >();
});
