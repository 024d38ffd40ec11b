import { parseArgs } from "node:util";
import { kubernetesVersions } from "@ashlar/schemas";
import { seedOf } from "./seed-of.ts";

export const usage = `usage: pnpm agreement [--seed N]… [--count N] [--kubernetes VERSION,…] [--area NAME] [--kind KIND] [--fault NAME]
                      [--sweep] [--against FILE] [--show] [--refusals] [--write]
  makes mutants of valid objects and holds our verdict on each against that of a real API server
  --seed        which mutants: a number, or 'commit'; given more than once, one corpus after the other (1)
  --count       how many mutants a corpus has (3000)
  --sweep       instead of what seeds choose, every field of the bases missing, null, empty and at its limits
  --kubernetes  minor versions of the servers (${kubernetesVersions().join(",")})
  --area        only kinds of a folder of scripts/agreement/base: pods, workloads, network, storage, rbac, config, admission, other
  --kind        only mutants of a kind: Deployment
  --fault       only mutants with a kind of fault: quantity
  --against     servers that run already: JSON { "1.36": { "url", "keys" } }, keys being a folder with ca.crt, admin.crt, admin.key
  --show        every disagreement, not one of each sort
  --refusals    all that the servers refuse, grouped by message, whatever we say of it
  --write       writes the table to docs/agreement.md
Exit 1 below 99 % or on any false alarm.`;

const howMany = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`--count is a whole number above 0, not '${text}'`);
  return number;
};

const knownVersions = (text: string): readonly string[] => {
  const versions = text.split(",");
  const unknown = versions.filter((version) => !kubernetesVersions().includes(version));
  if (unknown.length > 0) throw new Error(`--kubernetes ${unknown.join(",")}: known are ${kubernetesVersions().join(", ")}`);
  return versions;
};

/** The command line, read. Throws on what it does not know. */
export const readArguments = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: "string", multiple: true, default: ["1"] },
      count: { type: "string", default: "3000" },
      kubernetes: { type: "string", default: kubernetesVersions().join(",") },
      area: { type: "string" },
      kind: { type: "string" },
      fault: { type: "string" },
      against: { type: "string" },
      sweep: { type: "boolean", default: false },
      show: { type: "boolean", default: false },
      refusals: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  return {
    ...values,
    seeds: values.seed.flatMap((seed) => seed.split(",")).map(seedOf),
    count: howMany(values.count),
    versions: knownVersions(values.kubernetes),
  };
};

export type Arguments = ReturnType<typeof readArguments>;
