import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { decoded } from "./decoded.ts";

const accountAnnotation = "kubernetes.io/service-account.name";

/** The value of a key, in plain text; what stringData says goes before what data says. */
const textOf = ({ data, stringData }: Value, key: string): string | undefined => {
  const plain = stringData?.[key];
  if (plain !== undefined) return plain;
  const encoded = data?.[key];
  return encoded === undefined ? undefined : decoded(encoded);
};

const has = ({ data, stringData }: Value, key: string): boolean => data?.[key] !== undefined || stringData?.[key] !== undefined;

const isJsonObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && !Array.isArray(value);
  } catch {
    return false;
  }
};

const json = (secret: Value, key: string, report: Report): void => {
  const text = textOf(secret, key);
  if (text === undefined) report([], `the key '${key}' is missing, which a Secret of this type has`);
  else if (!isJsonObject(text)) report([secret.stringData?.[key] === undefined ? "data" : "stringData", key], "it is not a JSON object");
};

const judge = (secret: Value, report: Report): void => {
  switch (secret.type) {
    case "kubernetes.io/tls":
      for (const key of ["tls.crt", "tls.key"])
        if (!has(secret, key)) report([], `the key '${key}' is missing, which a Secret of this type has`);
      return;
    case "kubernetes.io/dockerconfigjson":
      json(secret, ".dockerconfigjson", report);
      return;
    case "kubernetes.io/dockercfg":
      json(secret, ".dockercfg", report);
      return;
    case "kubernetes.io/basic-auth":
      if (!has(secret, "username") && !has(secret, "password")) report([], "neither 'username' nor 'password' is there");
      return;
    case "kubernetes.io/ssh-auth":
      if (!textOf(secret, "ssh-privatekey")) report([], "the key 'ssh-privatekey' is missing or empty");
      return;
    case "kubernetes.io/service-account-token":
      if (!secret.metadata?.annotations?.[accountAnnotation])
        report([], `the annotation ${accountAnnotation} is missing`, "name the ServiceAccount in it");
  }
};

export const secretType: ObjectRule = {
  name: "secret-type",
  family: "api",
  severity: "error",
  holds: "A Secret has the keys that its type asks for",
  on: { "core.v1.Secret": judge },
};
