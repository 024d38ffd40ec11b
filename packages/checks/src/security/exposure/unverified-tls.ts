import { groupOf } from "@ashlar/model";
import type { Value } from "../../rule/object-rule.ts";
import type { TreeReport, TreeRule } from "../../rule/tree-rule.ts";
import { containersOf, podsOf } from "../../tree/pods.ts";
import { at, records } from "../../tree/read.ts";
import type { Placed } from "../../tree/tree.ts";

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
const field = /^(?:insecure_?skip_?(?:tls_?)?verify|skip_?tls_?verify|tls_?skip_?verify|tls_?insecure|insecure_?tls)$/i;

const ofContainer = (container: Value, path: Path, say: (path: Path, message: string) => void): void => {
  for (const list of ["command", "args"])
    if (Array.isArray(container[list]))
      for (const [index, each] of container[list].entries())
        if (typeof each === "string" && each.length < 60 && flag.test(each)) say([...path, list, index], `trusts any certificate: ${each}`);
  for (const [index, { name, value }] of records(container.env).entries())
    if (variables.get(name)?.test(String(value)) === true) say([...path, "env", index], `trusts any certificate: ${name}=${value}`);
};

/** Fields of custom resources are found by their names: prometheus' `insecureSkipVerify`, say. */
const ofCustom = (placed: Placed, report: TreeReport): void => {
  const path: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key in value) {
      const below = (value as Value)[key];
      path.push(Array.isArray(value) ? Number(key) : key);
      if (below === true && field.test(key)) report(placed, [...path], `trusts any certificate: ${key} is true`, remedy);
      visit(below);
      path.pop();
    }
  };
  visit(placed.object);
};

const isCustom = ({ object }: Placed): boolean => {
  const group = groupOf(object.apiVersion);
  return group.includes(".") && !group.endsWith(".k8s.io");
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
    for (const placed of tree.objects) if (isCustom(placed)) ofCustom(placed, report);
  },
};
