import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { formerOf } from "./former.ts";
import { consulWidened, istioWidened, linkerdAuthorizationWidened, linkerdServerWidened, type Widened } from "./mesh/authorization.ts";
import { staysWithout } from "./stays.ts";

const kinds: Readonly<Record<string, Widened>> = {
  "security.istio.io AuthorizationPolicy": istioWidened,
  "policy.linkerd.io Server": linkerdServerWidened,
  "policy.linkerd.io AuthorizationPolicy": linkerdAuthorizationWidened,
  "consul.hashicorp.com ServiceIntentions": consulWidened,
};

export const meshAuthorizationWidened: DangerRule = {
  name: "mesh-authorization-widened",
  danger: "SECURITY",
  tells: "A mesh lets more callers through than before: a policy goes, denies less or allows more",
  kinds: Object.keys(kinds),
  of: ["created", "changed", "deleted"],
  find: (change, context) => {
    const { kind, after, identity, fields, renamedTo } = change;
    // One that is there under another name is compared where it is new.
    const before = formerOf(change, context);
    if (before === undefined || (after === undefined && (renamedTo !== undefined || !staysWithout(context.after, before)))) return [];
    const found = kinds[kind]?.(before, after) ?? [];
    if (found.length === 0) return [];
    return [
      {
        message: `${describeIdentity(identity)} ${found.join(", and ")}`,
        remedy: "name the callers that need it",
        fields: changesWithin(fields, "spec"),
      },
    ];
  },
};
