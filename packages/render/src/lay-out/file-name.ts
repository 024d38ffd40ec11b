import { createHash } from "node:crypto";
import { groupOf, identityOf, type KubeObject } from "@ashlar/model";
import { isKubernetesGroup } from "../complete/kubernetes-kinds.ts";

/** Bytes that a file name may have before it is cut: file systems hold 255 (ext4, APFS, NTFS), git and archives add some. */
const longest = 200;

/** What a file system, a case-insensitive disk or another part of the name could take for something else, as %XX. */
const escaped = (text: string): string =>
  text.replace(/[^a-z0-9._-]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );

/**
 * The name of an object's file: a pure function of its own identity, never of its siblings. `<kind>-<name>.yaml`, the
 * kind followed by `.<group>` unless Kubernetes itself serves the group, `@<namespace>` appended unless it is the app's.
 */
export const fileName = (object: KubeObject, appNamespace: string): string => {
  const group = groupOf(object.apiVersion);
  const { name, namespace } = object.metadata;
  const kind = object.kind.toLowerCase() + (isKubernetesGroup(group) ? "" : `.${group}`);
  const place = namespace === undefined || namespace === appNamespace ? "" : `@${escaped(namespace)}`;
  const whole = `${escaped(kind)}-${escaped(name)}${place}`;
  if (whole.length <= longest) return `${whole}.yaml`;
  const hash = createHash("sha256").update(identityOf(object)).digest("hex").slice(0, 16);
  // A cut through an escape would leave a lone '%'.
  return `${whole.slice(0, longest - hash.length - 1).replace(/%[0-9A-F]?$/, "")}~${hash}.yaml`;
};
