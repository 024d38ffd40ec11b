import type { Gateway, GrpcRoutes, TrafficSplit } from "@ashlar/model";
import type { Probe } from "../probe-app.ts";

const host = "probe.example.com";
const route = { name: "probe", host, service: "probe", port: 8080 };

export const gatewayProbe: Readonly<Record<string, Probe>> = {
  gateway: {
    route: ({ route: through }: Gateway) => through(route),
    split: ({ split }: TrafficSplit) => split({ ...route, name: "probe-split", path: "/split", canary: "probe-canary", weight: 10 }),
    grpcRoute: ({ grpcRoute }: GrpcRoutes) => grpcRoute({ ...route, name: "probe-grpc", host: "grpc.example.com" }),
  },
};
