import { parseArgs } from "node:util";
import { kubernetesVersions } from "../live/stand/kubernetes-versions.ts";

export const usage = `usage: pnpm review:truth [--kubernetes VERSION,…] [--kind KIND] [--client [--kubectl FILE]] [--against FILE] [--show] [--write]
  makes each object of pairs/ on real API servers, asks them by a dry run whether they take the change, and holds that against the review;
  then reads objects back, to see what the server filled in
  --kubernetes  minor versions of the servers, newest first (${kubernetesVersions().toReversed().join(",")})
  --kind        only pairs of a kind: Service
  --client      apply as kubectl does, which is what Argo CD does without ServerSideApply=true; no defaults are read
  --kubectl     which kubectl does it (that of the stand)
  --against     servers that run already, on which objects are made and removed: JSON { "1.36": { "url", "keys" } }
  --show        what the servers answer to every pair
  --write       writes the table to docs/review-truth.md
Exit 1 below 99 % or on any change that the review blocks and a server takes.`;

/** The command line, read. Throws on what it does not know. */
export const readArguments = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kubernetes: { type: "string", default: kubernetesVersions().toReversed().join(",") },
      kind: { type: "string" },
      client: { type: "boolean", default: false },
      kubectl: { type: "string" },
      against: { type: "string" },
      show: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const versions = values.kubernetes.split(",");
  const unknown = versions.filter((version) => !kubernetesVersions().includes(version));
  if (unknown.length > 0) throw new Error(`--kubernetes ${unknown.join(",")}: known are ${kubernetesVersions().join(", ")}`);
  return { ...values, versions };
};
