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

export const podView = (spec: Value, metadata: Value): PodView => ({
  spec,
  context: record(spec.securityContext),
  annotations: record(metadata.annotations),
  containers: containersIn(spec),
  isWindows: at(spec, "os").name === "windows",
  hasOwnUsers: spec.hostUsers === false,
});

/** The security contexts of a pod: its own first, then those of its containers, each with who has it. */
export const contextsOf = ({ context, containers }: PodView): readonly { who: string; path: Path; context: Value }[] => [
  { who: "the pod", path: ["spec", "securityContext"], context },
  ...containers.map((each) => ({ who: `container '${each.name}'`, path: [...each.path, "securityContext"], context: each.context })),
];
