import type { IContainerPort } from "kubernetes-models/v1/ContainerPort";
import type { IServicePort } from "kubernetes-models/v1/ServicePort";
import { given } from "./given.ts";
import type { ServiceValues } from "./service-values.ts";

/** A port of the container, and of the Service where `servicePort` is there. All are TCP. */
export interface Port {
  readonly name: string;
  readonly port: number;
  readonly servicePort?: number;
  readonly appProtocol?: string;
}

/** The main port, further ones, and the one for metrics, which the Service does not have: metrics are read pod by pod. */
export const portsOf = (values: ServiceValues, main: Pick<Port, "name" | "appProtocol">): Port[] => [
  { ...main, port: values.port, servicePort: values.servicePort ?? values.port },
  ...(values.morePorts ?? []).map((more) => ({ ...more, servicePort: more.servicePort ?? more.port })),
  ...metricsPort(values),
];

/** The port for metrics, if there is one. */
export const metricsPort = (values: { readonly metricsPort?: number }): Port[] =>
  values.metricsPort === undefined ? [] : [{ name: "metrics", port: values.metricsPort }];

/** One number, one entry: the API server would take a second one for the same entry. */
export const containerPorts = (ports: readonly Port[]): IContainerPort[] =>
  ports
    .filter(({ port }, at) => ports.findIndex((other) => other.port === port) === at)
    .map(({ name, port }) => ({ name, containerPort: port, protocol: "TCP" }));

/** A Service's ports lead to the container's by name, so that a new number does not cut off the pods of the old one. */
export const servicePorts = (ports: readonly Port[]): IServicePort[] =>
  ports.flatMap(({ name, servicePort, appProtocol }) =>
    servicePort === undefined ? [] : [{ name, port: servicePort, targetPort: name, protocol: "TCP", ...given({ appProtocol }) }],
  );

/** Without a virtual address there is nothing to translate: clients use the container's port. */
export const headlessPorts = (ports: readonly Port[]): IServicePort[] =>
  ports.flatMap(({ name, port, servicePort, appProtocol }) =>
    servicePort === undefined ? [] : [{ name, port, protocol: "TCP", ...given({ appProtocol }) }],
  );
