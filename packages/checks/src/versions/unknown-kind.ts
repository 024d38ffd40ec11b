import { kubernetes, kubernetesVersions } from "@ashlar/schemas";
import type { RuleFacts } from "../rule/rule.ts";
import { noSchema } from "../schema/schema-rules.ts";
import { type Lifecycle, lifecycleOf } from "./api-lifecycle.ts";
import { whatChanges } from "./what-changes.ts";

export const removedApi: RuleFacts = {
  name: "removed-api",
  family: "api",
  severity: "error",
  holds: "No object is of an API that the cluster's version of Kubernetes no longer has",
};

export const unservedApi: RuleFacts = {
  name: "unserved-api",
  family: "version",
  severity: "error",
  holds: "Every object is of an API that the cluster's version of Kubernetes serves without being told to",
};

/** What there is to say of a kind that a server does not serve by itself. */
export interface UnknownKind {
  readonly rule: RuleFacts;
  readonly pointer: string;
  readonly message: string;
  readonly remedy?: string;
}

const minorOf = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

/** The minor version that a kind came with, where it was recorded. */
const servedSince = (key: string): string | undefined => kubernetesVersions().find((version) => kubernetes(version).kinds.has(key));

/** The API to use instead, and what changes with it. */
export const insteadOf = ({ kind, use }: Lifecycle, version: string): string => {
  if (kind === "PodSecurityPolicy") return "use the labels of Pod Security on namespaces: pod-security.kubernetes.io/enforce";
  if (use === undefined) return "nothing takes its place: leave it out";
  const since = servedSince(`${use} ${kind}`);
  const when = since !== undefined && minorOf(since) > minorOf(version) ? ` (from Kubernetes ${since} on)` : "";
  const mind = whatChanges(use, kind);
  return `use ${use}${when}${mind === undefined ? "" : `; mind: ${mind}`}`;
};

/** Whether an API is gone in a version of Kubernetes, and since when. */
export const removedIn = (apiVersion: string, kind: string, version: string): Lifecycle | undefined => {
  const life = lifecycleOf(apiVersion, kind);
  return life?.removed !== undefined && life.removed <= minorOf(version) ? life : undefined;
};

const unserved = (life: Lifecycle, version: string): Omit<UnknownKind, "pointer"> => {
  const what = `${life.apiVersion} ${life.kind}`;
  if (life.since > minorOf(version))
    return { rule: unservedApi, message: `${what} comes with Kubernetes 1.${life.since}, and the cluster runs ${version}` };
  const until = life.removed === undefined ? "" : `, and Kubernetes 1.${life.removed} removes it`;
  const remedy = `${life.use === undefined ? "" : `${insteadOf(life, version)}; or `}start the API server with --runtime-config=${life.apiVersion}=true`;
  return {
    rule: unservedApi,
    message: `${what} is off in Kubernetes ${version} unless the API server is told to serve it${until}`,
    remedy,
  };
};

/** The versions of a kind that Kubernetes does serve: `Deployment` is `apps/v1`. */
const sameKind = (kind: string, version: string): readonly string[] =>
  [...kubernetes(version).kinds.keys()].flatMap((key) => (key.endsWith(` ${kind}`) ? [key.slice(0, -kind.length - 1)] : []));

/** Whether a group could be one of Kubernetes' own: others may have kinds of the same names. */
const isOwnGroup = (apiVersion: string): boolean => {
  const group = apiVersion.slice(0, Math.max(0, apiVersion.indexOf("/")));
  return !group.includes(".") || group.endsWith(".k8s.io");
};

/**
 * What to say of a kind of which a version of Kubernetes publishes no schema: that it is gone, that it is off, that it comes later; else
 * that nothing is known of it.
 */
export const unknownKind = (apiVersion: string, kind: string, version: string): UnknownKind => {
  const key = `${apiVersion} ${kind}`;
  const gone = removedIn(apiVersion, kind, version);
  const message = `${key} was removed in Kubernetes 1.${gone?.removed}`;
  if (gone !== undefined) return { rule: removedApi, pointer: "/apiVersion", message, remedy: insteadOf(gone, version) };
  const life = lifecycleOf(apiVersion, kind);
  if (life !== undefined) return { pointer: "/apiVersion", ...unserved(life, version) };
  const since = servedSince(key);
  if (since !== undefined)
    return { rule: unservedApi, pointer: "/apiVersion", message: `${key} comes with Kubernetes ${since}, and the cluster runs ${version}` };
  const others = isOwnGroup(apiVersion) ? sameKind(kind, version) : [];
  const remedy = others.length === 0 ? undefined : `${kind} is ${others.join(" or ")}`;
  return {
    rule: noSchema,
    pointer: "/kind",
    message: `nothing is known of ${key} in Kubernetes ${version}`,
    ...(remedy !== undefined && { remedy }),
  };
};
