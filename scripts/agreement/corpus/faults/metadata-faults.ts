import type { KubeObject } from "@ashlar/model";
import { withValue } from "../path.ts";
import type { Random } from "../random.ts";
import { type Fault, type Scene, set } from "../scene.ts";
import { pools } from "../values/pools.ts";

const uid = "5b1d0c5e-0b86-4f0e-9a6c-0a7f0f2f7f12";

/** Fields of the metadata that a server fills in, with values that were copied from a live object or made up. */
const serverFields: readonly (readonly [string, unknown])[] = [
  ["uid", uid],
  ["resourceVersion", "12345"],
  ["resourceVersion", ""],
  ["generation", 3],
  ["generation", -1],
  ["creationTimestamp", "2026-01-02T03:04:05Z"],
  ["creationTimestamp", null],
  ["creationTimestamp", "yesterday"],
  ["deletionTimestamp", "2026-01-02T03:04:05Z"],
  ["deletionGracePeriodSeconds", 30],
  ["selfLink", "/api/v1/x"],
  ["managedFields", [{ manager: "x", operation: "Apply", apiVersion: "v1", fieldsType: "FieldsV1", fieldsV1: {} }]],
  ["managedFields", []],
];

const owner = { apiVersion: "apps/v1", kind: "Deployment", name: "cart", uid };

const people: readonly (readonly [string, unknown])[] = [
  ["ownerReferences", [owner]],
  ["ownerReferences", [{ ...owner, controller: true }, { ...owner, name: "other", uid: "x", controller: true }]],
  ["ownerReferences", [{ ...owner, apiVersion: "" }]],
  ["ownerReferences", [{ ...owner, name: "" }]],
  ["ownerReferences", [{ ...owner, uid: "" }]],
  ["ownerReferences", [{ ...owner, kind: "" }]],
  ["ownerReferences", [{ ...owner, apiVersion: "v1", kind: "Event" }]],
  ["ownerReferences", [owner, owner]],
  ["finalizers", ["example.com/hold"]],
  ["finalizers", ["hold"]],
  ["finalizers", ["orphan"]],
  ["finalizers", ["foregroundDeletion", "orphan"]],
  ["finalizers", ["example.com/a", "example.com/a"]],
  ["finalizers", ["bad finalizer"]],
  ["labels", {}],
  ["labels", null],
  ["annotations", { "example.com/long": "x".repeat(262_144) }],
  ["annotations", { "example.com/long": "x".repeat(200_000) }],
  ["annotations", { "example.com/not-text": true }],
  ["labels", { "example.com/number": 1 }],
  ["generateName", "made-"],
  ["generateName", "Made-"],
  ["generateName", "made_"],
]; // biome-ignore format: a table

const field =
  (fields: readonly (readonly [string, unknown])[]): Fault["make"] =>
  (scene, random) => {
    const [name, value] = random.pick(fields);
    return set(scene, ["metadata", name], value);
  };

const newName = (scene: Scene, random: Random): string => {
  const { good, bad, either = [] } = pools.name;
  const own = String(scene.object.metadata?.name ?? "x"); // another fault may have been there before
  const near = [`${own}-2`, `${own}.x`, own.toUpperCase(), `${own}_x`, `x${own}`, own.slice(1) || "y", `${own}/x`, `${own}%`];
  return String(random.pick([...good, ...good, ...bad, ...either, ...near, ...near]));
};

/** Names, namespaces, and what every kind has in its metadata. */
export const metadataFaults: readonly Fault[] = [
  { name: "object-name", weight: 9, make: (scene, random) => set(scene, ["metadata", "name"], newName(scene, random)) },
  {
    name: "object-namespace",
    weight: 1,
    make: (scene, random) => set(scene, ["metadata", "namespace"], random.pick(["shop", "team-a", "team-b", "default"])),
  },
  { name: "server-field", weight: 2, make: field(serverFields) },
  { name: "metadata-field", weight: 5, make: field(people) },
  {
    name: "generated-name",
    weight: 1,
    make: (scene, random) => {
      const { name: _, ...rest } = scene.object.metadata ?? {};
      const object = withValue(scene.object, ["metadata"], {
        ...rest,
        generateName: random.pick(["made-", "Made-", "made_", "", `${"a".repeat(70)}-`]),
      });
      return { object, pointer: "/metadata/generateName", what: "generateName instead of a name" };
    },
  },
  {
    name: "object-kind",
    weight: 0.5,
    make: (scene, random) => {
      const { apiVersion = "", kind = "" }: Partial<KubeObject> = scene.object;
      return random.chance(0.5)
        ? set(scene, ["kind"], random.pick([`${kind}s`, String(kind).toLowerCase(), ""]))
        : set(scene, ["apiVersion"], random.pick([`${apiVersion}beta1`, String(apiVersion).toUpperCase(), `x/${apiVersion}`, ""]));
    },
  },
];
