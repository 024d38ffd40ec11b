import type { Value } from "../../rule/object-rule.ts";
import { at, record, records } from "../../tree/read.ts";

type Path = readonly (string | number)[];

export interface ContainerView {
  readonly name: string;
  /** From the pod. */
  readonly path: Path;
  readonly container: Value;
  readonly context: Value;
}

/** A pod, as the Pod Security Standards look at it. */
export interface PodView {
  readonly spec: Value;
  readonly context: Value;
  readonly annotations: Value;
  readonly containers: readonly ContainerView[];
  readonly contexts: readonly { readonly who: string; readonly path: Path; readonly context: Value }[];
  readonly isWindows: boolean;
  /** Whether its users are none of the node's: `hostUsers: false`. */
  readonly hasOwnUsers: boolean;
}

const containersIn = (spec: Value): readonly ContainerView[] =>
  ["initContainers", "containers", "ephemeralContainers"].flatMap((list) =>
    records(spec[list]).map((container, index) => ({
      name: String(container.name),
      path: ["spec", list, index],
      container,
      context: record(container.securityContext),
    })),
  );

/** The pod's own security context first, then those of its containers, each with who has it. */
const contextsIn = (context: Value, containers: readonly ContainerView[]): PodView["contexts"] => [
  { who: "the pod", path: ["spec", "securityContext"], context },
  ...containers.map((each) => ({ who: `container '${each.name}'`, path: [...each.path, "securityContext"], context: each.context })),
];

export const podView = (spec: Value, metadata: Value): PodView => {
  const containers = containersIn(spec);
  const context = record(spec.securityContext);
  return {
    spec,
    context,
    annotations: record(metadata.annotations),
    containers,
    contexts: contextsIn(context, containers),
    isWindows: at(spec, "os").name === "windows",
    hasOwnUsers: spec.hostUsers === false,
  };
};
