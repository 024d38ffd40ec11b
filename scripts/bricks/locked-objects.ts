import { groupOf, type KubeObject, type LockedObject } from "@ashlar/model";

/** A test of the chart's own, which Argo CD does not run (Argo CD 3.5, Helm hooks). */
const isTest = ({ metadata }: KubeObject): boolean => /^test/.test(String(metadata.annotations?.["helm.sh/hook"] ?? ""));

const keyOf = ({ group, kind, namespace = "", name }: LockedObject): string => [group, kind, namespace, name].join(" ");

/** The objects of a rendered chart as a lock names them: CRDs and tests left out, each once, sorted. */
export const lockedObjects = (objects: readonly KubeObject[], release: string): readonly LockedObject[] => {
  const locked = objects
    .filter((object) => object.kind !== "CustomResourceDefinition" && !isTest(object))
    .map(({ apiVersion, kind, metadata: { name, namespace } }): LockedObject => {
      const elsewhere = namespace !== undefined && namespace !== release ? { namespace } : {};
      return { group: groupOf(apiVersion), kind, ...elsewhere, name };
    });
  return [...new Map(locked.map((each) => [keyOf(each), each])).values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
};

/**
 * An image that stands in an argument, a variable or a file of settings: a registry with a dot, a repository in lower case, and a tag that
 * begins with a digit behind `v` at most, or a digest. Shorter names cannot be told from an address with a port (distribution/reference).
 */
const IMAGE =
  /(?<![\w./:@-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?::v?\d[\w.-]*(?:@sha256:[a-f0-9]{64})?|@sha256:[a-f0-9]{64})(?![\w/:@])/g;

const imagesIn = (value: unknown, key = ""): readonly string[] => {
  if (typeof value === "string") return key === "image" ? [value] : (value.match(IMAGE) ?? []);
  if (typeof value !== "object" || value === null) return [];
  const { repository, tag }: { readonly repository?: unknown; readonly tag?: unknown } = value;
  if (key === "image" && typeof repository === "string" && typeof tag === "string") return [`${repository}:${tag}`];
  return Object.entries(value).flatMap(([name, each]) => imagesIn(each, name));
};

/** An image with its registry: what names none is Docker Hub's (distribution/reference, familiar names). */
const inFull = (image: string): string => {
  const [first = "", ...rest] = image.split("/");
  if (rest.length > 0 && /[.:]|^localhost$/.test(first)) return image;
  return rest.length > 0 ? `docker.io/${image}` : `docker.io/library/${image}`;
};

/** The images that the objects of a chart run, and those that they name for others to run, in full, each once, sorted. */
export const lockedImages = (objects: readonly KubeObject[]): readonly string[] =>
  [
    ...new Set(
      objects
        .filter((object) => !isTest(object))
        .flatMap(({ spec, data }) => [...imagesIn(spec), ...imagesIn(data)])
        .filter(Boolean)
        .map(inFull),
    ),
  ].sort();
