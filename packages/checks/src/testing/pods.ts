/** A Pod that is in order, of whose one container, and of which, more is said: `podWith("tty: true", "hostPID: true")`. */
export const podWith = (container: string, pod = ""): string =>
  `{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: shop }, spec: { containers: [{ name: web, image: web, ${container} }], ${pod} } }`;

/** A Pod that is in order, of which more is said, and of its metadata: `podOf("hostname: a", "labels: { app: web }")`. */
export const podOf = (pod: string, metadata = ""): string =>
  `{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: shop, ${metadata} }, spec: { containers: [{ name: web, image: web }], ${pod} } }`;

/** A Pod with one volume, of which all but the name is said: `podWithVolume("emptyDir: {}")`. */
export const podWithVolume = (volume: string): string => podOf(`volumes: [{ name: data, ${volume} }]`);

/** The same pod, in a template. */
export const inTemplate = (pod: string): string =>
  pod.replace(
    /^\{ apiVersion: v1, kind: Pod, metadata: (.*?), spec: (.*) \}$/s,
    (_, metadata: string, spec: string) =>
      `{ apiVersion: v1, kind: PodTemplate, metadata: { name: web, namespace: shop }, template: { metadata: ${metadata.replace("name: web, namespace: shop, ", "").replace("name: web, namespace: shop", "")}, spec: ${spec} } }`,
  );
