import { byteLength } from "../names/byte-length.ts";
import { type Look, type ObjectRule, onEach } from "../rule/object-rule.ts";

/** What etcd takes in one request, unless it was told otherwise (--max-request-bytes). */
const most = 1.5 * 1024 * 1024;

const look: Look = (object, report) => {
  const text = JSON.stringify(object);
  if (text.length * 3 <= most) return;
  const size = byteLength(text);
  if (size > most) report([], `${size} bytes are more than etcd stores of one object (${most})`);
};

/** Only kinds that can grow that far are looked at: ConfigMaps and Secrets have a limit of their own. */
export const objectSize: ObjectRule = {
  name: "object-size",
  family: "practice",
  severity: "error",
  holds: "An object is no larger than etcd stores it, 1572864 bytes; a dry run does not see that",
  on: onEach(["apiextensions.v1.CustomResourceDefinition", "apps.v1.ControllerRevision"], look),
};
