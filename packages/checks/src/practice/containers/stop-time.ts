import type { ObjectRule, Value } from "../../rule/object-rule.ts";

/** Seconds that a hook sleeps at least, as far as one can read it: `sleep: { seconds: 5 }`, `sleep 5`, `sh -c "sleep 5"`. */
const sleeps = (hook: Value | undefined): number => {
  if (hook?.sleep !== undefined) return hook.sleep.seconds;
  const command: readonly string[] = hook?.exec?.command ?? [];
  const words = command.length <= 4 ? command.join(" ") : "";
  return words.length > 200 ? 0 : Number(/\bsleep (\d{1,6})\b/.exec(words)?.[1] ?? 0);
};

export const stopTime: ObjectRule = {
  name: "stop-time",
  family: "practice",
  severity: "warning",
  holds: "A pod has time to stop: its hooks end before it is killed",
  on: {
    "core.v1.PodSpec": (pod, report) => {
      const { terminationGracePeriodSeconds: grace = 30, containers = [] } = pod;
      if (grace <= 0) {
        const said = grace === 0 ? "is killed at once, without a word" : "means 1: it is less than 0";
        report(
          ["terminationGracePeriodSeconds"],
          `a terminationGracePeriodSeconds of ${grace} ${said}`,
          "give it the seconds that it needs to end what it does",
        );
        return;
      }
      for (const [index, { name, lifecycle }] of containers.entries()) {
        const seconds = sleeps(lifecycle?.preStop);
        if (seconds >= grace)
          report(
            ["containers", index, "lifecycle", "preStop"],
            `container '${name}' sleeps ${seconds} s of the ${grace} s that it has to stop, and is then killed`,
            "raise terminationGracePeriodSeconds",
          );
      }
    },
  },
};
