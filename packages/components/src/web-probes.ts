import type { Probe, ProbeDefaults, Probes } from "./probes.ts";

/** The path of an HTTP probe on the main port, or the probe itself. */
export type WebProbe = `/${string}` | Probe;

/**
 * What a web service is asked unless told otherwise. Readiness asks the page that every site has. Liveness only opens
 * a connection: which page depends on no other component, nobody but the author knows.
 */
export const webProbeDefaults: ProbeDefaults = {
  readiness: { httpGet: { path: "/", port: "http" } },
  liveness: { tcpSocket: { port: "http" } },
  startupSeconds: 120,
};

/** Probes with their paths written out. */
export const webProbes = ({ readiness, liveness, startup }: Probes<WebProbe>): Probes => ({
  readiness: written(readiness),
  liveness: written(liveness),
  startup: written(startup),
});

const written = (probe: WebProbe | "none" | undefined): Probe | "none" | undefined =>
  typeof probe === "string" && probe !== "none" ? { httpGet: { path: probe, port: "http" } } : probe;
