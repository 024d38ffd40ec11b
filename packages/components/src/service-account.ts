import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import type { ComponentValues } from "./component-values.ts";
import { metadata } from "./metadata.ts";
import type { ServiceAccount } from "./objects.ts";

/** The identity of the pods. */
export interface Account {
  /** Annotations of the ServiceAccount, such as those that give it an identity in a cloud. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Whether the pods get a token for the Kubernetes API; `false` unless given. */
  readonly token?: boolean;
}

/** An identity of the component's own. The account hands out no token by itself; a pod that needs one says so in its spec. */
export const serviceAccount = (values: ComponentValues): ServiceAccount =>
  ({
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: metadata(values, values.name, values.account?.annotations),
    automountServiceAccountToken: false,
  }) satisfies IServiceAccount;
