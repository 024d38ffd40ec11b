import { at, namespaceOf, type Placed, text } from "@ashlar/checks/tree";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { describeReferrers, whoMisses } from "./broken-references.ts";

interface Lost {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

const secretOf = ({ object }: Placed, name: unknown): readonly Lost[] => {
  const named = text(name);
  return named === undefined ? [] : [{ group: "", kind: "Secret", namespace: namespaceOf(object), name: named }];
};

/** What goes with a custom resource that makes it (cert-manager 1.19, External Secrets 1.0, Sealed Secrets 0.32, trust-manager 0.20). */
const makers: Readonly<Record<string, (placed: Placed) => readonly Lost[]>> = {
  "bitnami.com SealedSecret": (placed) => secretOf(placed, placed.object.metadata.name),
  "cert-manager.io Certificate": (placed) => secretOf(placed, at(placed.object, "spec").secretName),
  "external-secrets.io ExternalSecret": (placed) =>
    secretOf(placed, text(at(placed.object, "spec", "target").name) ?? placed.object.metadata.name),
};

const lostBy = ({ kind, identity, before }: ObjectChange): readonly Lost[] => {
  const made = before === undefined || !Object.hasOwn(makers, kind) ? [] : (makers[kind]?.(before) ?? []);
  return [identity, ...made];
};

const whatFails = (kind: string): string => {
  if (kind === "Service") return "they find nobody behind the name";
  if (kind === "ServiceAccount") return "no new pod of them is made";
  if (["ConfigMap", "PersistentVolumeClaim", "Secret"].includes(kind)) return "pods that run stay, and none starts again";
  return "they stop working when it is next needed";
};

export const stillReferenced: DangerRule = {
  name: "still-referenced",
  danger: "OUTAGE",
  tells: "Something goes that others still name",
  of: ["deleted"],
  find: (change, { after }) =>
    lostBy(change).flatMap((lost) => {
      const references = whoMisses(after, lost.group, lost.kind, lost.namespace, lost.name);
      if (references.length === 0) return [];
      const what = lost === change.identity ? `${lost.kind} goes` : `Nothing makes ${lost.kind} '${lost.name}' any more`;
      return [
        {
          message: `${what}, and ${describeReferrers(references, "still names it", "still name it")}: ${whatFails(lost.kind)}`,
          remedy: "change those who name it first, and delete it in a later change",
        },
      ];
    }),
};
