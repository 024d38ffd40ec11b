import { containersOf, record, records, texts, type Value } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { containerNamed, podChangeOf } from "./pods/pod-change.ts";

/** Switches of custom resources, whatever the product: `insecureSkipVerify` of Prometheus, `insecureSkipTLSVerify` of an APIService. */
const field = /^(?:insecure_?skip_?(?:tls_?)?verify|skip_?tls_?verify|tls_?skip_?verify|tls_?insecure|insecure_?tls|insecure)$/i;
const flag =
  /^--?(?:insecure(?:-skip-(?:tls-)?verify)?|insecure-skip-tls-verify-backend|kubelet-insecure-tls|skip-tls-verify|tls-skip-verify|tls-insecure|no-check-certificate|disable-tls|no-tls)(?:=true)?$/;
/** Variables that turn checking off: of Node.js, git, Python, Go programs by habit. */
const variables: ReadonlyMap<unknown, RegExp> = new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/],
  ["GIT_SSL_NO_VERIFY", /^(?:1|true|yes)$/i],
  ["PYTHONHTTPSVERIFY", /^0$/],
  ["INSECURE_SKIP_VERIFY", /^(?:1|true|yes)$/i],
]);

const wordsOf = (container: Value | undefined): readonly string[] => [
  ...[...texts(container?.command), ...texts(container?.args)].filter((word) => flag.test(word)),
  ...records(container?.env).flatMap(({ name, value }) => (variables.get(name)?.test(String(value)) === true ? [`${name}=${value}`] : [])),
];

/** Switches in a value that is a mapping or a list. */
const switchesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(switchesIn);
  return Object.entries(record(value)).flatMap(([key, each]) => (each === true && field.test(key) ? [key] : switchesIn(each)));
};

const turnedOn = ({ path, before, after }: FieldChange): readonly string[] => {
  const name = path.at(-1)?.name ?? "";
  if (after === true) return before !== true && field.test(name) ? [name] : [];
  const had = new Set(switchesIn(before));
  return switchesIn(after).filter((each) => !had.has(each));
};

const isWord = /\.(?:command|args|env)\b|[cC]ontainers(?:\[\])?$/;

export const verificationOff: DangerRule = {
  name: "verification-off",
  danger: "SECURITY",
  tells: "Something no longer checks the certificate of whom it talks to, or speaks without TLS",
  find: (change, context) => {
    const switches = change.fields.map((each) => [each, turnedOn(each)] as const).filter(([, each]) => each.length > 0);
    const words = change.fields.filter(({ pattern }) => isWord.test(pattern));
    const pods = words.length === 0 ? undefined : podChangeOf(change, context);
    const flags =
      pods === undefined
        ? []
        : containersOf(pods.after).flatMap(({ container }) => {
            const had = new Set(wordsOf(containerNamed(pods.before?.spec, container.name)));
            return wordsOf(container).filter((word) => !had.has(word));
          });
    const told = [...new Set([...flags, ...switches.flatMap(([, each]) => each)])];
    if (told.length === 0) return [];
    const isOfFlag = ({ after }: FieldChange): boolean =>
      flags.some((each) => JSON.stringify(after ?? "").includes(each.split("=")[0] ?? each));
    const fields = [...switches.map(([each]) => each), ...(flags.length > 0 ? words.filter(isOfFlag) : [])];
    return [
      {
        message: `${describeIdentity(change.identity)} trusts any certificate, or uses none: ${told.join(", ")}`,
        remedy: "give it the certificate of the authority that it is to trust",
        fields: [...new Set(fields)],
      },
    ];
  },
};
