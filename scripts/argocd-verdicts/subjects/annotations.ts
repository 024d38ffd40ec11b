import { annotation, deletePoliciesOf, hooksOf, isHook, annotations as known, listOf, phasesOf, waveOf } from "@ashlar/checks/tree";
import type { Random } from "../../agreement/corpus/random.ts";
import { annotated, annotationsOf, listed } from "../annotated.ts";
import { subjectOf, type Verdict } from "../subject.ts";

const numbers = [
  "0",
  "1",
  "-1",
  "10",
  "+3",
  "-0",
  "007",
  "1.5",
  "1e3",
  "0x10",
  "1_000",
  " 2",
  "2 ",
  "",
  "first",
  "--1",
  "99999999999999999999",
] as const;
const own = ["PreSync", "Sync", "PostSync", "SyncFail", "Skip", "PreDelete", "PostDelete", "presync", "Unheard"] as const;
const ofHelm = [
  ...["pre-install", "pre-upgrade", "post-install", "post-upgrade", "pre-delete", "post-delete"],
  ...["pre-rollback", "test", "test-success", "crd-install", "Pre-Install"],
];
const ownPolicies = ["HookSucceeded", "HookFailed", "BeforeHookCreation", "hook-succeeded", "Always"] as const;
const helmPolicies = ["before-hook-creation", "hook-succeeded", "hook-failed", "HookFailed", "never"] as const;
const options = ["Prune=false", "Delete=false", "Prune=confirm", "Replace=true", "Force=true", "ServerSideApply=true", "Prune"] as const;

const objectWith = (values: Readonly<Record<string, (random: Random) => string>>) => (random: Random) => ({
  object: annotated(annotationsOf(random, values)),
});

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

interface Answer extends Verdict {
  readonly wave: number;
  readonly isHook: boolean;
  readonly hooks: readonly string[];
  readonly phases: readonly string[];
  readonly policies: readonly string[];
  readonly options: readonly string[];
}

export const waves = subjectOf({
  name: "waves",
  about: "object",
  make: objectWith({ [known.wave]: (random) => random.pick(numbers), "helm.sh/hook-weight": (random) => random.pick(numbers) }),
  ours: ({ object }) => ({ wave: waveOf({ object }) }),
  theirs: ({ wave }: Answer) => ({ wave }),
});

export const hooks = subjectOf({
  name: "hooks and their phases",
  about: "object",
  make: objectWith({ [known.hook]: (random) => listed(random, own), "helm.sh/hook": (random) => listed(random, ofHelm) }),
  ours: ({ object }) => ({ isHook: isHook({ object }), hooks: sorted(hooksOf({ object })), phases: sorted(phasesOf({ object })) }),
  theirs: (answer: Answer) => ({ isHook: answer.isHook, hooks: sorted(answer.hooks ?? []), phases: sorted(answer.phases) }),
});

export const deletePolicies = subjectOf({
  name: "policies for deleting hooks",
  about: "object",
  make: objectWith({
    [known.hookDeletePolicy]: (random) => listed(random, ownPolicies),
    "helm.sh/hook-delete-policy": (random) => listed(random, helmPolicies),
  }),
  ours: ({ object }) => ({ policies: sorted(deletePoliciesOf({ object })) }),
  theirs: ({ policies }: Answer) => ({ policies: sorted(policies) }),
});

export const optionLists = subjectOf({
  name: "options of an object",
  about: "object",
  make: objectWith({ [known.syncOptions]: (random) => listed(random, options) }),
  ours: ({ object }) => ({ options: sorted(listOf(annotation({ object }, known.syncOptions))) }),
  theirs: (answer: Answer) => ({ options: sorted(answer.options ?? []) }),
});
