import type { Gateway, GrpcRoutes, TrafficSplit } from "@ashlar/model";
import type { Probe } from "../probe-app.ts";

const host = "probe.example.com";
const route = { name: "edge", host, service: "probe", port: 8080 };

export const gatewayProbe: Readonly<Record<string, Probe>> = {
  gateway: {
    route: ({ route: through }: Gateway) => through(route),
    split: ({ split }: TrafficSplit) => split({ ...route, name: "edge-split", path: "/split", canary: "probe-canary", weight: 10 }),
    grpcRoute: ({ grpcRoute }: GrpcRoutes) => grpcRoute({ ...route, name: "edge-grpc", host: "grpc.example.com" }),
  },
};
