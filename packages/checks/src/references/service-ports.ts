import type { Value } from "../rule/object-rule.ts";
import { at, records, text } from "../tree/read.ts";

/** The ports of a Service. */
export const portsOf = (service: unknown): readonly Value[] => records(at(service, "spec").ports);

/** A port as messages name it: `80 (http)`. */
export const describePort = ({ port, name }: Value): string => (text(name) === undefined ? String(port) : `${port} (${name})`);

/** All of them, for a remedy. */
export const describePorts = (ports: readonly Value[]): string => ports.slice(0, 8).map(describePort).join(", ");

/** Whether a Service has a port of that number or name; one without any, as an ExternalName, has whatever is asked. */
export const hasPort = (service: unknown, port: string | number): boolean => {
  const ports = portsOf(service);
  return ports.length === 0 || ports.some((each) => each.port === port || each.name === port);
};
