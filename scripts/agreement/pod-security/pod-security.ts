// Holds our verdict on pods under the Pod Security Standards against that of real API servers.
// Run: pnpm agreement:pods [--against FILE] [--count N] [--seed N] [--kubernetes VERSION,…]
import { parseArgs } from "node:util";
import { podSecurityLevel } from "@ashlar/checks";
import type { ApiClient } from "../../live/stand/api-client.ts";
import { randomOf } from "../corpus/random.ts";
import { ownServers, serversOf } from "../server/running-servers.ts";
import { makePod } from "./make-pod.ts";
import { askFor, enforcing } from "./server-level.ts";

/** What the server calls our checks; the same word may stand for several. */
const checkOf: Readonly<Record<string, string>> = {
  "host namespaces": "host-namespaces",
  privileged: "privileged",
  hostPort: "host-port",
  "hostPath volumes": "host-path",
  "forbidden AppArmor profile": "app-armor",
  "forbidden AppArmor profiles": "app-armor",
  seLinuxOptions: "se-linux",
  procMount: "proc-mount",
  seccompProfile: "seccomp",
  "forbidden sysctls": "sysctls",
  hostProcess: "host-process",
  "probe or lifecycle host": "host-probe",
  "non-default capabilities": "added-capabilities",
  "unrestricted capabilities": "dropped-capabilities",
  "allowPrivilegeEscalation != false": "privilege-escalation",
  "restricted volume types": "volume-types",
  "runAsNonRoot != true": "run-as-non-root",
  "runAsUser=0": "run-as-user",
};

interface Tally {
  same: number;
  refused: number;
  invalid: number;
  readonly differ: string[];
}

const sorted = (names: readonly string[]): string => [...new Set(names)].sort().join(" ");

/** @param version of the standard, as the label says it: `latest` or `v1.24` */
const compare = async (
  api: ApiClient,
  kubernetes: string,
  level: "baseline" | "restricted",
  version: string,
  count: number,
  seed: number,
) => {
  const namespace = await enforcing(api, level, version);
  await new Promise((resolve) => setTimeout(resolve, 1000)); // the server's admission sees labels a moment later
  const tally: Tally = { same: 0, refused: 0, invalid: 0, differ: [] };
  for (let index = 0; tally.same + tally.differ.length < count; index++) {
    const pod = makePod(randomOf(seed, index), index);
    const reasons = await askFor(api, namespace, pod);
    if (reasons === undefined) {
      tally.invalid++;
      continue;
    }
    const standard = version === "latest" ? kubernetes : version.slice(1);
    const ours = sorted(podSecurityLevel(pod.spec as object, pod.metadata, standard).breaks[level].map(({ check }) => check));
    // A port of a pod in its node's network is one of the node: the server writes that into the pod before it judges it.
    const isFilledIn = (reason: string): boolean => reason === "hostPort" && !JSON.stringify(pod).includes('"hostPort":80');
    const theirs = sorted(reasons.filter((each) => !isFilledIn(each)).map((reason) => checkOf[reason] ?? reason));
    if (reasons.length > 0) tally.refused++;
    if (ours === theirs) tally.same++;
    else
      tally.differ.push(
        `${JSON.stringify(pod.spec)} ${JSON.stringify(pod.metadata.annotations)}\n    server: ${theirs}\n    ours:   ${ours}`,
      );
  }
  return tally;
};

const { values } = parseArgs({
  options: {
    against: { type: "string" },
    count: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    kubernetes: { type: "string", default: "1.33,1.36" },
    standard: { type: "string", default: "latest,v1.33,v1.24,v1.18" },
  },
});
const versions = values.kubernetes.split(",");
const say = (line: string): void => console.log(line);
const { servers, stop } = values.against ? serversOf(values.against, versions) : await ownServers(versions, say);
let different = 0;
try {
  for (const [kubernetes, api] of servers)
    for (const level of ["baseline", "restricted"] as const)
      for (const standard of values.standard.split(",")) {
        const { same, refused, invalid, differ } = await compare(
          api,
          kubernetes,
          level,
          standard,
          Number(values.count),
          Number(values.seed),
        );
        say(
          `${kubernetes}  ${level} ${standard}: ${same} of ${same + differ.length} the same, ${refused} refused, ${invalid} pods invalid`,
        );
        for (const each of differ.slice(0, 5)) say(`  ${each}`);
        different += differ.length;
      }
} finally {
  await stop();
}
process.exit(different === 0 ? 0 : 1);
