import type { KubeObject } from "@ashlar/model";
import type { Random } from "../corpus/random.ts";
import { type Breaking, breakings } from "./breaking.ts";

type Open = Record<string, unknown>;

const container = (name: string): Open => ({
  name,
  image: "registry.example.com/web:1.2.3",
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
});

const inner = (value: Open, field: string): Open => {
  value[field] ??= {};
  return value[field] as Open;
};

const put = (target: Open, path: string, value: unknown): void => {
  const fields = path.split(".");
  const last = fields.pop() ?? "";
  const into = fields.reduce(inner, target);
  if (value === undefined) delete into[last];
  else into[last] = structuredClone(value);
};

/** A pod that keeps restricted, but for a few of the things that pods say. */
export const makePod = (random: Random, index: number): KubeObject => {
  const [web, init] = [container("web"), container("init")];
  const annotations: Open = {};
  const spec: Open = {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    automountServiceAccountToken: false,
    containers: [web],
    ...(random.chance(0.4) && { initContainers: [init] }),
  };
  const places = { c: web, i: init, s: spec };
  const chosen: readonly Breaking[] = Array.from({ length: random.below(8) }, () => random.pick(breakings));
  for (const [place, path, value] of chosen)
    if (place === "a") annotations[path] = value;
    else put(places[place], path, value);
  return { apiVersion: "v1", kind: "Pod", metadata: { name: `pod-${index}`, annotations: annotations as Record<string, string> }, spec };
};
