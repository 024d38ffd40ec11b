import {
  containersOf,
  isPasswordName,
  isPlainSecretValue,
  isSecretName,
  record,
  records,
  secretIn,
  text,
  type Value,
} from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { containerNamed, podChangeOf } from "./pods/pod-change.ts";

/** `shop-ca`, `web-tls`: what is called a secret or a token is often the name of an object. */
const isObjectName = (value: string): boolean =>
  /^[a-z][a-z0-9]{0,15}(?:-[a-z0-9]{1,15})+$/.test(value) && value.replace(/\D/g, "").length < 4;

const isPlain = ({ name, value }: Value): boolean => {
  const [variable, written] = [text(name), text(value)];
  if (variable === undefined || written === undefined) return false;
  if (secretIn(written) !== undefined) return true;
  return isSecretName(variable) && isPlainSecretValue(written) && (isPasswordName(variable) || !isObjectName(written));
};

const variable = (container: Value | undefined, name: unknown): Value | undefined =>
  records(container?.env).find((each) => each.name === name);

export const plainSecretInEnvironment: DangerRule = {
  name: "plain-secret-in-environment",
  danger: "SECURITY",
  tells: "A variable that is called like a secret gets its value written in git, as a rule where it came from a Secret",
  find: (change, context) => {
    if (!change.fields.some(({ pattern }) => /\.env\b|[cC]ontainers(?:\[\])?$/.test(pattern))) return [];
    const pods = podChangeOf(change, context);
    if (pods === undefined) return [];
    const told = containersOf(pods.after).flatMap(({ container }) =>
      records(container.env).flatMap((is) => {
        const was = variable(containerNamed(pods.before?.spec, container.name), is.name);
        if (!isPlain(is) || (was !== undefined && isPlain(was))) return [];
        const from = text(record(record(was?.valueFrom).secretKeyRef).name);
        return [[String(is.name), from === undefined ? "" : ` instead of in Secret ${from}`] as const];
      }),
    );
    if (told.length === 0) return [];
    const names = new Set(told.map(([name]) => name));
    return [
      {
        message: `${describeIdentity(change.identity)} has ${told.map(([name, instead]) => `the value of ${name} written in git${instead}`).join(", ")}`,
        remedy: "take it from a Secret, and take what was written out of use: git remembers it",
        fields: changesWithin(change.fields, pods.pattern).filter(({ path }) =>
          path.some(({ kind, name }) => kind === "item" && names.has(name)),
        ),
      },
    ];
  },
};
