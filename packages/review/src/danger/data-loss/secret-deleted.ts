import { at, records, text, type Value } from "@ashlar/checks/tree";
import { describeWay } from "../../deletion/describe-departure.ts";
import type { DangerRule, Found } from "../danger-rule.ts";
import { lossOf } from "./loss-of.ts";

/** Secrets that a controller makes anew when they are gone (Kubernetes 1.36, service account tokens). */
const madeAnew: ReadonlySet<unknown> = new Set(["kubernetes.io/service-account-token"]);

const ofSecret = (object: unknown, name: string, way: string): readonly Found[] =>
  madeAnew.has((object as Value).type)
    ? []
    : [
        {
          message: `Secret ${name} is ${way}`,
          remedy: "make sure that its values are kept elsewhere, or are not needed to read what is stored",
        },
      ];

/** Values that a generator made are nowhere but in the Secret (External Secrets 1.x, `generatorRef`). */
const isGenerated = (spec: Value): boolean => records(spec.dataFrom).some((each) => at(each, "sourceRef").generatorRef !== undefined);

/** The Secret of an ExternalSecret goes with it where that owns it, which it does unless it says otherwise (`creationPolicy`). */
const ofExternalSecret = (object: unknown, name: string, way: string): readonly Found[] => {
  const spec = at(object, "spec");
  if ((text(at(spec, "target").creationPolicy) ?? "Owner") !== "Owner") return [];
  const secret = text(at(spec, "target").name) ?? name.slice(name.indexOf("/") + 1);
  const goes = `ExternalSecret ${name} is ${way}, and Secret ${secret} that it owns goes with it`;
  return isGenerated(spec)
    ? [
        {
          message: `${goes}: its values were generated, and are nowhere else`,
          remedy: "set `spec.target.creationPolicy: Orphan` in a commit before, or keep a copy",
        },
      ]
    : [{ danger: "CONFIG", message: `${goes}; its values stay in the store` }];
};

const ofSealedSecret = (name: string, way: string): readonly Found[] => [
  { danger: "CONFIG", message: `SealedSecret ${name} is ${way}, and the Secret that it owns goes with it; git keeps the sealed values` },
];

/** A Certificate's Secret stays: cert-manager owns it only when it is told to (1.21, `--enable-certificate-owner-ref`). */
export const secretDeleted: DangerRule = {
  name: "secret-deleted",
  danger: "DATA-LOSS",
  tells: "A Secret is deleted, by itself or with the object that owns it, whose values may be nowhere else",
  kinds: [" Secret", "external-secrets.io ExternalSecret", "bitnami.com SealedSecret"],
  of: ["deleted"],
  find: (change, context) => {
    const loss = lossOf(change, context);
    if (loss === undefined) return [];
    const { namespace, name } = change.identity;
    const [full, way, object] = [`${namespace}/${name}`, describeWay(loss), change.before?.object];
    if (change.kind === " Secret") return ofSecret(object, full, way);
    return change.kind === "bitnami.com SealedSecret" ? ofSealedSecret(full, way) : ofExternalSecret(object, full, way);
  },
};
