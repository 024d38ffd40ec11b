// The facts of the CRDs of GoogleCloudPlatform/gke-gateway-api fc40d60, config/crd. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const iap = { type: "object", properties: { clientID: { type: "string" }, enabled: { type: "boolean" }, oauth2ClientSecret: { type: "object", properties: { name: { type: "string" } } } } } as const;
const logging = { type: "object", properties: { enabled: { type: "boolean" }, sampleRate: { type: "integer", format: "int32", minimum: 0, maximum: 1000000 } } } as const;
const type2 = { type: "string", enum: ["CLIENT_IP", "CLIENT_IP_PORT_PROTO", "CLIENT_IP_PROTO", "GENERATED_COOKIE", "HEADER_FIELD", "HTTP_COOKIE", "NONE"] } as const;
const sessionAffinity = { type: "object", properties: { cookieTtlSec: { type: "integer", format: "int64", minimum: 0, maximum: 1209600 }, type: type2 } } as const;
const default2 = { type: "object", properties: { backendPreference: { type: "string", enum: ["DEFAULT", "PREFERRED"] }, connectionDraining: { type: "object", properties: { drainingTimeoutSec: { type: "integer", format: "int64", minimum: 0, maximum: 3600 } } }, iap, logging, maxRatePerEndpoint: { type: "integer", format: "int64", minimum: 1, maximum: 1000000000 }, securityPolicy: { type: "string" }, sessionAffinity, timeoutSec: { type: "integer", format: "int64", minimum: 1, maximum: 2147483647 } } } as const;
const targetRef = { type: "object", required: ["group", "kind", "name"], properties: { group: { type: "string", maxLength: 253, pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" }, kind: { type: "string", minLength: 1, maxLength: 63, pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$" }, name: { type: "string", minLength: 1, maxLength: 253 }, namespace: { type: "string", minLength: 1, maxLength: 63, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" } } } as const;
const status = { "x-kubernetes-preserve-unknown-fields": true } as const;
const gcpBackendPolicy0V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", required: ["targetRef"], properties: { default: default2, targetRef } }, status } } as const;
const default3 = { type: "object", properties: { allowGlobalAccess: { type: "boolean" }, region: { type: "string" }, sslPolicy: { type: "string" } } } as const;
const gcpGatewayPolicy1V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", required: ["targetRef"], properties: { default: default3, targetRef } }, status } } as const;
const checkIntervalSec = { type: "integer", format: "int64", minimum: 1, maximum: 300 } as const;
const grpcServiceName = { type: "string", maxLength: 1024, pattern: "[\\x00-\\xFF]+" } as const;
const port = { type: "integer", format: "int64", minimum: 1, maximum: 65535 } as const;
const portName = { type: "string", maxLength: 63, pattern: "[a-z]([-a-z0-9]*[a-z0-9])?" } as const;
const portSpecification = { type: "string", enum: ["USE_FIXED_PORT", "USE_NAMED_PORT", "USE_SERVING_PORT"] } as const;
const proxyHeader = { type: "string", enum: ["NONE", "PROXY_V1"] } as const;
const http2HealthCheck = { type: "object", properties: { host: { type: "string", maxLength: 2048, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" }, port, portName, portSpecification, proxyHeader, requestPath: { type: "string", maxLength: 2048, pattern: "\\/[A-Za-z0-9\\/\\-._~%!?$&'()*+,;=:]*$" }, response: grpcServiceName } } as const;
const tcpHealthCheck = { type: "object", properties: { port, portName, portSpecification, proxyHeader, request: grpcServiceName, response: grpcServiceName } } as const;
const config = { type: "object", minProperties: 2, maxProperties: 2, properties: { grpcHealthCheck: { type: "object", properties: { grpcServiceName, port, portName, portSpecification } }, http2HealthCheck, httpHealthCheck: http2HealthCheck, httpsHealthCheck: http2HealthCheck, tcpHealthCheck, type: { type: "string", enum: ["TCP", "HTTP", "HTTPS", "HTTP2", "GRPC"] } } } as const;
const healthyThreshold = { type: "integer", format: "int64", minimum: 1, maximum: 10 } as const;
const default4 = { type: "object", properties: { checkIntervalSec, config, healthyThreshold, logConfig: { type: "object", properties: { enabled: { type: "boolean" } } }, timeoutSec: checkIntervalSec, unhealthyThreshold: healthyThreshold } } as const;
const healthCheckPolicy4V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", required: ["targetRef"], properties: { default: default4, targetRef } }, status } } as const;

const parts = schemaParts([
  '{"type":"string","maxLength":1000,"pattern":"^[A-Za-z0-9-_:%\\\\.\\\\[\\\\]]*$"}',
  '{"type":"string","default":"","enum":[""],"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"string","default":"Service","enum":["Service"],"minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}',
  '{"type":"string","minLength":1,"maxLength":253}',
  '{"type":"object","required":["group","kind","name","port"],"properties":{"group":{"$part":1},"kind":{"$part":2},"name":{"$part":3},"port":{"type":"integer","format":"int32"}}}',
  '{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9!#$%&\'*+\\\\-.^_\\\\x60|~]+$"}}',
  '{"type":"object","maxProperties":16,"additionalProperties":{"type":"string","minLength":1,"maxLength":1023,"pattern":"^([A-Za-z0-9\\\\/\\\\-._~%!$&\'()*+,;=:\\"\\\\s\\\\[\\\\]\\\\{\\\\}])*$"}}',
  '{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}',
  '{"type":"string","enum":["Streamed","FullDuplexStreamed"]}',
  '{"type":"string","enum":["RequestHeaders","RequestBody","ResponseHeaders","ResponseBody","RequestTrailers","ResponseTrailers"]}',
  '{"type":"array","maxItems":6,"items":{"$part":9}}',
  '{"type":"string","pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}',
  '{"type":"object","required":["name"],"properties":{"authority":{"$part":0},"backendRef":{"$part":4},"failOpen":{"type":"boolean"},"forwardHeaders":{"$part":5},"googleAPIServiceName":{"type":"string","maxLength":100,"pattern":"^(modelarmor|dlp)\\\\.([a-z0-9-]+\\\\.rep\\\\.)?googleapis\\\\.com$"},"metadata":{"$part":6},"name":{"$part":7},"requestBodySendMode":{"$part":8},"responseBodySendMode":{"$part":8},"supportedEvents":{"$part":10},"timeout":{"$part":11}}}',
  '{"type":"string","maxLength":512,"pattern":"^(( )|(request.headers)|(request.method)|(request.host)|(request.path)|(request.query)|(request.scheme)|(response.code)|(response.grpc_status)|(response.headers)|(source.address)|(source.port)|(connection.requested_server_name)|(connection.tls_version)|(connection.sha256_peer_certificate_digest)|(endsWith)|(startsWith)|(matches)|(contains)|(lowerAscii)|(upperAscii)|(int)|(==)|(!=)|(&&)|(>=)|(<=)|(>)|(<)|(\\\\|\\\\|)|(!)|(\\\\+)|(\\\\.)|(/)|(\'[a-zA-Z0-9\\\\/\\\\-._~%!$&\'()*+,;=:\\\\\\"\\\\\\\\]*\')|(\\"[a-zA-Z0-9\\\\/\\\\-._~%!$&\'()*+,;=:\\\\\\"\\\\\\\\]*\\")|(“[a-zA-Z0-9\\\\/\\\\-._~%!$&\'()*+,;=:\\\\\\"\\\\\\\\]*”)|(R\\"[a-zA-Z0-9\\\\/\\\\-._~%!$&\'()*+,;=:\\\\\\\\]*\\")|[0-9]|(\\\\()|(\\\\))|(\\\\[)|(\\\\]))+$"}',
  '{"type":"array","maxItems":10,"items":{"type":"object","properties":{"backendRefs":{"type":"array","items":{"$part":4}},"celMatcher":{"$part":13}}}}',
  '{"type":"object","required":["extensions","name"],"properties":{"extensions":{"type":"array","minItems":1,"maxItems":3,"items":{"$part":12}},"matchCondition":{"type":"object","properties":{"celExpressions":{"$part":14}}},"name":{"$part":7}}}',
  '{"type":"object","required":["group","kind","name"],"properties":{"group":{"type":"string","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},"kind":{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"},"name":{"$part":3}}}',
  '{"type":"array","minItems":1,"maxItems":10,"items":{"$part":16}}',
  '{"type":"object","required":["extensionChains","targetRefs"],"properties":{"extensionChains":{"type":"array","minItems":1,"maxItems":5,"items":{"$part":15}},"targetRefs":{"$part":17}}}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":18},"status":{"$part":19}}}',
  '{"type":"string","default":"","enum":["","net.gke.io","networking.gke.io","apim.googleapis.com"],"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"string","default":"Service","enum":["Service","ServiceImport","GCPWasmPlugin","ApigeeBackendService"],"minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}',
  '{"type":"object","required":["group","kind","name"],"properties":{"group":{"$part":21},"kind":{"$part":22},"name":{"$part":3},"port":{"type":"integer","format":"int32","minimum":1,"maximum":65535}}}',
  '{"type":"object","required":["name"],"properties":{"authority":{"$part":0},"backendRef":{"$part":23},"failOpen":{"type":"boolean"},"forwardHeaders":{"$part":5},"googleAPIServiceName":{"type":"string","maxLength":100,"pattern":"^[a-z0-9.-]+\\\\.(googleapis|sandbox\\\\.googleapis)\\\\.com$"},"metadata":{"$part":6},"name":{"$part":7},"observabilityMode":{"type":"boolean"},"requestBodySendMode":{"$part":8},"responseBodySendMode":{"$part":8},"supportedEvents":{"$part":10},"timeout":{"$part":11}}}',
  '{"type":"string","maxLength":512,"pattern":"^(( )|(request.headers)|(request.method)|(request.host)|(request.path)|(request.query)|(request.scheme)|(request.backend_service_num_endpoints)|(response.code)|(response.grpc_status)|(response.headers)|(source.address)|(source.port)|(connection.requested_server_name)|(connection.tls_version)|(connection.sha256_peer_certificate_digest)|(endsWith)|(startsWith)|(matches)|(contains)|(lowerAscii)|(upperAscii)|(int)|(==)|(!=)|(&&)|(>=)|(<=)|(>)|(<)|(\\\\|\\\\|)|(!)|(\\\\+)|(\\\\.)|(/)|(\'[a-zA-Z0-9\\\\/\\\\-._~%!$&\'()*+,;=:\\\\\\"\\\\\\\\]*\')|(\\"[a-zA-Z0-9\\\\/\\\\-._~%!$&\'()*+,;=:\\\\\\"\\\\\\\\]*\\")|(“[a-zA-Z0-9\\\\/\\\\-._~%!$&\'()*+,;=:\\\\\\"\\\\\\\\]*”)|(R\\"[a-zA-Z0-9\\\\/\\\\-._~%!$&\'()*+,;=:\\\\\\\\]*\\")|[0-9]|(\\\\()|(\\\\))|(\\\\[)|(\\\\]))+$"}',
  '{"type":"object","properties":{"backendRefs":{"type":"array","maxItems":1,"items":{"$part":23}},"celMatcher":{"$part":25}}}',
  '{"type":"object","required":["extensions","name"],"properties":{"extensions":{"type":"array","minItems":1,"maxItems":3,"items":{"$part":24}},"matchCondition":{"type":"object","properties":{"celExpressions":{"type":"array","maxItems":10,"items":{"$part":26}}}},"name":{"$part":7}}}',
  '{"type":"object","required":["extensionChains","targetRefs"],"properties":{"extensionChains":{"type":"array","minItems":1,"maxItems":5,"items":{"$part":27}},"targetRefs":{"$part":17}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":28},"status":{"$part":19}}}',
]);

const gcpBackendPolicy = customKind({ group: "networking.gke.io", kind: "GCPBackendPolicy", scope: "Namespaced", versions: { v1: { schema: gcpBackendPolicy0V1 } } });
const gcpGatewayPolicy = customKind({ group: "networking.gke.io", kind: "GCPGatewayPolicy", scope: "Namespaced", versions: { v1: { schema: gcpGatewayPolicy1V1 } } });
const gcpRoutingExtension = customKind({ group: "networking.gke.io", kind: "GCPRoutingExtension", scope: "Namespaced", versions: { v1: parts('{"$part":20}') } });
const gcpTrafficExtension = customKind({ group: "networking.gke.io", kind: "GCPTrafficExtension", scope: "Namespaced", versions: { v1: parts('{"$part":29}') } });
const healthCheckPolicy = customKind({ group: "networking.gke.io", kind: "HealthCheckPolicy", scope: "Namespaced", versions: { v1: { schema: healthCheckPolicy4V1 } } });

export const gkeGatewayKinds: readonly CustomKind[] = [gcpBackendPolicy, gcpGatewayPolicy, gcpRoutingExtension, gcpTrafficExtension, healthCheckPolicy];

export type GCPBackendPolicy = ObjectOf<typeof gcpBackendPolicy, "v1">;
export type GCPGatewayPolicy = ObjectOf<typeof gcpGatewayPolicy, "v1">;
export type HealthCheckPolicy = ObjectOf<typeof healthCheckPolicy, "v1">;
