import { containersOf, perTree, podsOf, type Tree, text } from "@ashlar/checks/tree";
import { splitImage } from "../../../image/split-image.ts";

/** Registries that anybody can publish in: there, who publishes is what tells one from another. */
const shared: ReadonlySet<string> = new Set(["docker.io", "ghcr.io", "quay.io", "gcr.io", "public.ecr.aws", "registry.gitlab.com"]);

/** Where an image comes from: its registry, with the publisher where many share one: `registry.k8s.io`, `ghcr.io/example`. */
export const registryOf = (image: string): string => {
  const [host = "", publisher, ...rest] = splitImage(image).repository.split("/");
  return shared.has(host) && rest.length > 0 ? `${host}/${publisher}` : host;
};

/** The registry alone, of an image or of what is known of where one comes from. */
export const hostOf = (image: string): string => registryOf(image).split("/")[0] ?? "";

/** Where the images of all pods of a tree come from. */
export const registriesOf = perTree(
  (tree: Tree): ReadonlySet<string> =>
    new Set(
      podsOf(tree).flatMap((pod) =>
        containersOf(pod).flatMap(({ container }) => (text(container.image) === undefined ? [] : [registryOf(container.image)])),
      ),
    ),
);
