import { grpcService, webService } from "@ashlar/components";
import type { App, Gateway } from "@ashlar/model";

export interface ShopValues {
  readonly host: string;
  readonly replicas: number;
  readonly images: { readonly frontend: string; readonly cart: string };
}

export const shop = ({ host, replicas, images }: ShopValues): App<{ gateway: Gateway }> => ({
  name: "shop",
  namespace: "shop",
  team: "storefront",
  objects: ({ gateway }) => [
    ...gateway.route({ name: "frontend", host, service: "frontend", port: 80 }),
    ...webService({
      name: "frontend",
      image: images.frontend,
      port: 8080,
      servicePort: 80,
      replicas,
      cpu: "100m",
      memory: "64Mi",
      env: { CART: "cart:7070" },
      probes: { readiness: "/ready", liveness: "/live" },
      admits: [{ from: gateway.clients }],
      calls: [{ to: "cart", port: 7070 }],
    }),
    ...grpcService({
      name: "cart",
      image: images.cart,
      port: 7070,
      autoscale: { min: 2, max: 6 },
      cpu: "200m",
      memory: "128Mi",
      env: { DATABASE_PASSWORD: { secret: "cart-database", key: "password" } },
      scratch: ["/tmp"],
      admits: [{ from: "frontend" }],
      calls: [{ to: { cidr: "10.8.0.0/16" }, port: 5432 }],
    }),
  ],
});
