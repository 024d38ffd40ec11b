import { glob } from "@ashlar/checks/tree";
import { globOf, overlapOf } from "../glob-of.ts";
import { subjectOf } from "../subject.ts";

const texts = ["", "a", "shop", "kube-system", "env-dev/a.yaml", "https://git.example.com/shop/tree", "a,b", "abab"] as const;

/** Patterns of destinations, repositories and directory sources. */
export const patterns = subjectOf({
  name: "patterns",
  about: "glob",
  make: (random) => {
    const text = random.pick(texts);
    return {
      pattern: random.chance(0.05) ? overlapOf(random, text) : globOf(random, random.chance(0.8) ? text : random.pick(texts)),
      text,
      separator: random.pick(["", "/"]),
    };
  },
  ours: ({ pattern, text, separator }) => ({ matches: glob(pattern, separator)(text) }),
});
