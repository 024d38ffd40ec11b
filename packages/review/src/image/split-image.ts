import { readImage } from "@ashlar/checks/tree";

/** An image reference in its parts: `ghcr.io/shop/web`, `1.2.3`, `sha256:…`. */
export interface SplitImage {
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Takes a reference apart; what has no registry is of Docker Hub (github.com/distribution/reference, ParseNormalizedNamed). */
export const splitImage = (reference: string): SplitImage => {
  const { tag, digest } = readImage(reference);
  const end = reference.length - (digest === undefined ? 0 : digest.length + 1) - (tag === undefined ? 0 : tag.length + 1);
  const named = reference.slice(0, end);
  const slash = named.indexOf("/");
  const first = slash < 0 ? "" : named.slice(0, slash);
  const isRegistry = first.includes(".") || first.includes(":") || first === "localhost";
  const repository = isRegistry ? named : `docker.io/${slash < 0 ? "library/" : ""}${named}`;
  return { repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
};
