const digest = /@(sha\d+):([0-9a-f]{12})[0-9a-f]+$/;

/** What of a reference tells one image from another of the same repository: `1.4.2`, `1.4.2@sha256:0123456789ab…`; all of it where that is another. */
export const imageVersion = (repository: string, reference: string): string => {
  const rest = reference.startsWith(repository) ? reference.slice(repository.length) : "";
  const version = /^[:@]./.test(rest) ? rest.replace(/^:/, "") : reference;
  return version.replace(digest, "@$1:$2…");
};
