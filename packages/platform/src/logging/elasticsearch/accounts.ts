import type { Ask, Asked, ElasticsearchAccess, ElasticsearchAccount, KubeObject, Output, Problem, Secrets } from "@ashlar/model";
import { askToAdmit } from "../../asks/admit.ts";
import { NAME } from "./elastic-place.ts";

const ACCOUNT = "elasticsearch-account";
export const ROLES = `${NAME}-roles`;
export const AUTHORITY = `${NAME}-ca`;

interface AccountAsk extends Ask {
  readonly account: ElasticsearchAccount;
}

type AskedForAccount = Asked & AccountAsk;

export const isAccountAsk = (asked: Asked): asked is AskedForAccount => asked.ask === ACCOUNT;

/** The Secret of an account, in either namespace. */
const secretName = (account: string): string => `${NAME}-${account}`;

/** What the user of an account deploys: its password and whom to trust, out of the store where the operator's side finds them too. */
export const accessFor = (account: ElasticsearchAccount, entries: string, { secret }: Secrets): ElasticsearchAccess => {
  const entry = `${entries}-${account.name}`;
  const ask: AccountAsk = { ask: ACCOUNT, to: NAME, account };
  const keys = {
    username: { entry, field: "username" },
    password: { entry, field: "password" },
    "ca.crt": { entry: `${entries}-ca`, field: "certificate" },
  };
  return { secret: secretName(account.name), outputs: [...secret({ name: secretName(account.name), keys }), ask, askToAdmit(NAME)] };
};

/** Privileges of Elasticsearch (elastic.co, Elasticsearch privileges). Whoever appends can read nothing. */
const privileges = {
  append: { cluster: ["monitor"], indices: ["auto_configure", "create_doc"] },
  own: { cluster: ["monitor", "manage_index_templates"], indices: ["all"] },
} as const;

const roleOf = ({ may, indices }: ElasticsearchAccount) => ({
  cluster: privileges[may].cluster,
  indices: [{ names: indices, privileges: privileges[may].indices }],
});

/** Elasticsearch reads roles from a Secret, though they are none. */
const rolesSecret = (accounts: readonly ElasticsearchAccount[]): KubeObject => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: {
    name: ROLES,
    annotations: { "ignore-check.ashlar.dev/plain-secret": "says what roles may do: the operator reads that from nothing but a Secret" },
  },
  type: "Opaque",
  stringData: { "roles.yml": `${JSON.stringify(Object.fromEntries(accounts.map((each) => [each.name, roleOf(each)])), null, 2)}\n` },
});

const twoOfOneName = (name: string, asks: readonly AskedForAccount[]): Problem => ({
  rule: "two-accounts",
  message: `${asks.map(({ from }) => `'${from.app}'`).join(" and ")} want different rights for the account '${name}'`,
  remedy: "Give one of them another name, or the same rights",
});

export interface Accounts {
  readonly names: readonly string[];
  readonly outputs: readonly Output[];
}

/** All accounts that were asked for: their roles, and their passwords for the operator. */
export const accountsFor = (asks: readonly Asked[], entries: string, { secret }: Secrets): Accounts => {
  const byName = [...Map.groupBy(asks.filter(isAccountAsk), ({ account }) => account.name)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (byName.length === 0) return { names: [], outputs: [] };
  const passwords = byName.flatMap(([name]) => {
    const entry = `${entries}-${name}`;
    const field = (of: string) => ({ entry, field: of });
    return secret({
      name: secretName(name),
      keys: { username: field("username"), password: field("password"), roles: field("roles") },
    });
  });
  const entry = `${entries}-ca`;
  const ca = secret({ name: AUTHORITY, keys: { "ca.crt": { entry, field: "certificate" }, "ca.key": { entry, field: "key" } } });
  const accounts = byName.flatMap(([, [first]]) => first?.account ?? []);
  const unlike = byName.filter(([, same]) => new Set(same.map(({ account }) => JSON.stringify(account))).size > 1);
  return {
    names: byName.map(([name]) => secretName(name)),
    outputs: [...unlike.map(([name, same]) => twoOfOneName(name, same)), rolesSecret(accounts), ...passwords, ...ca],
  };
};
