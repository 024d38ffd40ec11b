import type { Admit, Call } from "@ashlar/components";
import type { BoutiqueValues } from "./boutique-values.ts";

interface Callee {
  /** Port of the pods. */
  readonly port: number;
  /** Port of the Service, where it is another. */
  readonly servicePort?: number;
  /** The environment variable in which callers look for the address. */
  readonly variable: string;
}

/** Who listens, and where (GoogleCloudPlatform/microservices-demo v0.10.6, kubernetes-manifests). */
const callees = {
  adservice: { port: 9555, variable: "AD_SERVICE_ADDR" },
  cartservice: { port: 7070, variable: "CART_SERVICE_ADDR" },
  checkoutservice: { port: 5050, variable: "CHECKOUT_SERVICE_ADDR" },
  currencyservice: { port: 7000, variable: "CURRENCY_SERVICE_ADDR" },
  emailservice: { port: 8080, servicePort: 5000, variable: "EMAIL_SERVICE_ADDR" },
  frontend: { port: 8080, servicePort: 80, variable: "FRONTEND_ADDR" },
  paymentservice: { port: 50051, variable: "PAYMENT_SERVICE_ADDR" },
  productcatalogservice: { port: 3550, variable: "PRODUCT_CATALOG_SERVICE_ADDR" },
  recommendationservice: { port: 8080, variable: "RECOMMENDATION_SERVICE_ADDR" },
  "redis-cart": { port: 6379, variable: "REDIS_ADDR" },
  shippingservice: { port: 50051, variable: "SHIPPING_SERVICE_ADDR" },
} satisfies Readonly<Record<string, Callee>>;

type CalleeName = keyof typeof callees;

const ofFrontend: readonly CalleeName[] = [
  "adservice",
  "cartservice",
  "checkoutservice",
  "currencyservice",
  "productcatalogservice",
  "recommendationservice",
  "shippingservice",
];

/** Who calls whom: addresses and network policies are both read off this table. */
const calls: Readonly<Record<string, readonly CalleeName[]>> = {
  cartservice: ["redis-cart"],
  checkoutservice: ["cartservice", "currencyservice", "emailservice", "paymentservice", "productcatalogservice", "shippingservice"],
  frontend: ofFrontend,
  "frontend-canary": ofFrontend,
  loadgenerator: ["frontend"],
  recommendationservice: ["productcatalogservice"],
};

/** Where a component listens. */
export const portsOf = (name: CalleeName): Pick<Callee, "port" | "servicePort"> => {
  const { port, servicePort }: Callee = callees[name];
  return { port, servicePort };
};

/** The addresses of those a component calls, as the environment variables it reads. */
export const addressesFor = (caller: string): Record<string, string> =>
  Object.fromEntries(
    (calls[caller] ?? []).map((name) => {
      const { port, servicePort, variable }: Callee = callees[name];
      return [variable, `${name}:${servicePort ?? port}`];
    }),
  );

/** The connections that a component makes. */
export const callsOf = (caller: string): Call[] => (calls[caller] ?? []).map((to) => ({ to, port: callees[to].port }));

/** Components that nobody calls from outside of the shop. */
export const calleesInside = (Object.keys(callees) as CalleeName[]).filter((name) => name !== "frontend");

/** Who calls a component from within the shop, as far as it is deployed. */
export const callersOf = (callee: CalleeName, values: BoutiqueValues): readonly string[] =>
  Object.keys(calls).filter((caller) => calls[caller]?.includes(callee) && isDeployed(caller, values));

/** The connections that a component accepts from the rest of the shop. */
export const admitsOf = (callee: CalleeName, values: BoutiqueValues): Admit[] => callersOf(callee, values).map((from) => ({ from }));

const isDeployed = (component: string, { canary, loadGenerator }: BoutiqueValues): boolean => {
  if (component === "frontend-canary") return canary !== undefined;
  if (component === "loadgenerator") return loadGenerator !== undefined;
  return true;
};
