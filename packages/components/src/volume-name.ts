/** The name of a volume that is mounted at a path: a DNS label of at most 63 characters, `scratch-var-cache`. */
export const volumeName = (prefix: string, path: string): string => {
  const words = path.toLowerCase().split(/[^a-z0-9]+/);
  return `${prefix}-${words
    .filter((word) => word !== "")
    .join("-")
    .slice(-50)
    .replace(/^-/, "")}`;
};
