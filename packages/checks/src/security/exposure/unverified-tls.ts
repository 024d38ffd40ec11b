import type { Value } from "../../rule/object-rule.ts";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { containersOf, podsOf } from "../../tree/pods.ts";
import { at, records } from "../../tree/read.ts";
import { tellingValues } from "../secrets/telling-values.ts";

type Path = readonly (string | number)[];

const remedy = "give it the certificate of the authority that it is to trust";
const flag =
  /^--?(?:insecure-skip-(?:tls-)?verify|insecure-skip-tls-verify-backend|kubelet-insecure-tls|skip-tls-verify|tls-skip-verify|tls-insecure|no-check-certificate)(?:=true)?$/;
/** Variables that turn checking off: of Node.js, git, Python. */
const variables: ReadonlyMap<unknown, RegExp> = new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/],
  ["GIT_SSL_NO_VERIFY", /^(?:1|true|yes)$/i],
  ["PYTHONHTTPSVERIFY", /^0$/],
]);
const words = ["command", "args"];

const ofContainer = (container: Value, path: Path, say: (path: Path, message: string) => void): void => {
  for (const list of words) {
    const each: unknown = container[list];
    if (!Array.isArray(each)) continue;
    for (let i = 0; i < each.length; i++)
      if (typeof each[i] === "string" && each[i].length < 60 && flag.test(each[i]))
        say([...path, list, i], `trusts any certificate: ${each[i]}`);
  }
  const env = records(container.env);
  for (let i = 0; i < env.length; i++) {
    const { name, value } = env[i] as Value;
    if (variables.get(name)?.test(String(value)) === true) say([...path, "env", i], `trusts any certificate: ${name}=${value}`);
  }
};

export const unverifiedTls: TreeRule = {
  name: "unverified-tls",
  family: "security",
  severity: "warning",
  holds: "Whoever connects with TLS checks the certificate",
  check: (tree, report) => {
    for (const pod of podsOf(tree))
      for (const { container, path } of containersOf(pod))
        ofContainer(container, path, (where, message) => report(pod.placed, [...pod.path, ...where], message, remedy));
    for (const placed of tree.ofKind("apiregistration.k8s.io", "APIService"))
      if (at(placed.object, "spec").insecureSkipTLSVerify === true)
        report(
          placed,
          ["spec", "insecureSkipTLSVerify"],
          "trusts any certificate: insecureSkipTLSVerify is true",
          "set caBundle, or let cert-manager do so",
        );
    for (const { placed, path, secret } of tellingValues(tree))
      if (secret === undefined) report(placed, path, `trusts any certificate: ${path.at(-1)} is true`, remedy);
  },
};
