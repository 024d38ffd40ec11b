/** A Gateway `edge` of namespace `edge` with the listeners as said. */
export const gatewayOf = (listeners: string): string => `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: edge }
spec: { gatewayClassName: edge, listeners: [${listeners}] }
`;

/** A route of namespace `shop` at that Gateway. */
export const routeOf = (name: string, spec: string, kind = "HTTPRoute"): string => `
apiVersion: gateway.networking.k8s.io/v1
kind: ${kind}
metadata: { name: ${name}, namespace: shop }
spec: ${spec}
`;
