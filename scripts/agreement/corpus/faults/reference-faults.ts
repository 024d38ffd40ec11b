import { isRecord, type Path, valueAt } from "../path.ts";
import type { Random } from "../random.ts";
import { type Change, type Fault, pickSite, remove, type Scene, set } from "../scene.ts";
import type { Site } from "../site.ts";

const isSelector = ({ type, field }: Site): boolean => type === "meta.v1.LabelSelector" || field === "selector";

/** The first of several changes that apply here. */
const anyOf = (random: Random, changes: readonly (() => Change | undefined)[]): Change | undefined => {
  const left = [...changes];
  while (left.length > 0) {
    const [change] = left.splice(random.below(left.length), 1);
    const made = change?.();
    if (made !== undefined) return made;
  }
  return undefined;
};

/** Points a field of a type at a name that is there, or at one that is not. */
const repointed = (scene: Scene, random: Random, owner: string, field: string, names: readonly string[]): Change | undefined => {
  const site = pickSite(scene, random, (each) => each.owner === owner && each.field === field && each.place === "field");
  return site && set(scene, site.path, random.pick(names));
};

const namesOf = ({ sites }: Scene, owner: string): readonly string[] =>
  sites.flatMap((site) => (site.owner === owner && site.field === "name" && typeof site.value === "string" ? [site.value] : []));

const valuesBelow = (scene: Scene, path: Path): Readonly<Record<string, unknown>> => {
  const value = valueAt(scene.object, path);
  return isRecord(value) ? value : {};
};

/** Values that must agree with others of the same object. */
export const referenceFaults: readonly Fault[] = [
  {
    name: "selector",
    weight: 5,
    make: (scene, random) =>
      anyOf(random, [
        () => {
          const site = pickSite(scene, random, (each) => isSelector(each) && isRecord(each.value));
          if (site === undefined) return undefined;
          const labels = site.type === "meta.v1.LabelSelector" ? [...site.path, "matchLabels"] : site.path;
          return set(
            scene,
            [...labels, random.pick(["app", "tier", ...Object.keys(valuesBelow(scene, labels))])],
            random.pick(["cart", "else"]),
          );
        },
        () => {
          const site = pickSite(scene, random, ({ owner, field }) => owner === "meta.v1.LabelSelectorRequirement" && field !== "key");
          if (site === undefined) return undefined;
          if (site.place === "item" || site.field === "values") return remove(scene, site.path);
          return set(scene, site.path, random.pick(["In", "NotIn", "Exists", "DoesNotExist", "Equals", "Gt"]));
        },
        () => {
          const site = pickSite(
            scene,
            random,
            ({ path, place }) => path.includes("template") && path.at(-2) === "labels" && place === "entry",
          );
          return site && (random.chance(0.5) ? remove(scene, site.path) : set(scene, site.path, "another"));
        },
      ]),
  },
  {
    name: "reference",
    weight: 6,
    make: (scene, random) =>
      anyOf(random, [
        () => repointed(scene, random, "core.v1.VolumeMount", "name", [...namesOf(scene, "core.v1.Volume"), "nowhere"]),
        () => repointed(scene, random, "core.v1.VolumeDevice", "name", [...namesOf(scene, "core.v1.Volume"), "nowhere"]),
        () => repointed(scene, random, "core.v1.Volume", "name", [...namesOf(scene, "core.v1.Volume"), "renamed"]),
        () => repointed(scene, random, "core.v1.Container", "name", [...namesOf(scene, "core.v1.Container"), "renamed"]),
        () => repointed(scene, random, "core.v1.ContainerPort", "name", [...namesOf(scene, "core.v1.ContainerPort"), "renamed"]),
        () => repointed(scene, random, "core.v1.ServicePort", "name", [...namesOf(scene, "core.v1.ServicePort"), "renamed"]),
        () => repointed(scene, random, "core.v1.VolumeMount", "mountPath", ["/data", "/tmp", "/etc"]),
        () => repointed(scene, random, "core.v1.HTTPGetAction", "port", ["http", "nowhere"]),
        () => repointed(scene, random, "core.v1.ResourceClaim", "name", ["gpu", "nothing"]),
        () => repointed(scene, random, "core.v1.ResourceFieldSelector", "containerName", ["main", "web", "nothing"]),
      ]),
  },
  {
    name: "amounts",
    weight: 4,
    make: (scene, random) => {
      const site = pickSite(
        scene,
        random,
        ({ owner, field, place }) => place === "entry" && /requests|limits|min|max|default/.test(field) && owner !== "",
      );
      return site && set(scene, site.path, random.pick(["1", "3", "100m", "10", "64Mi", "10Gi", "1500m", "0"]));
    },
  },
];
