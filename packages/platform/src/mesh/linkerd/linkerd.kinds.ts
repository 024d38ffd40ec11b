// The facts of the CRDs of linkerd/linkerd2 edge-26.8.3, charts/linkerd-crds; cert-manager/trust-manager v0.24.0, deploy/charts/trust-manager. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const group = { type: "string", maxLength: 253, pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" } as const;
const kind = { type: "string", minLength: 1, maxLength: 63, pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$" } as const;
const name = { type: "string", minLength: 1, maxLength: 253 } as const;
const requiredAuthenticationRefsItem = { type: "object", required: ["kind", "name"], properties: { group, kind, name, namespace: { type: "string", maxLength: 253 } } } as const;
const spec = { type: "object", required: ["targetRef", "requiredAuthenticationRefs"], properties: { targetRef: { type: "object", required: ["kind", "name"], properties: { group, kind, name } }, requiredAuthenticationRefs: { type: "array", items: requiredAuthenticationRefsItem } } } as const;
const identityRefs = { type: "array", minItems: 1, items: { type: "object", required: ["kind"], properties: { group, kind, name, namespace: { type: "string", maxLength: 253 } } } } as const;
const spec2 = { type: "object", properties: { identities: { type: "array", minItems: 1, items: { type: "string" } }, identityRefs }, oneOf: [{ required: ["identities"] }, { required: ["identityRefs"] }] } as const;
const matchLabels = { type: "object", "x-kubernetes-preserve-unknown-fields": true } as const;
const matchExpressionsItem = { type: "object", required: ["key", "operator"], properties: { key: { type: "string" }, operator: { type: "string", enum: ["In", "NotIn", "Exists", "DoesNotExist"] }, values: { type: "array", items: { type: "string" } } } } as const;
const matchExpressions = { type: "array", items: matchExpressionsItem } as const;
const podSelector = { type: "object", properties: { matchLabels, matchExpressions }, oneOf: [{ required: ["matchExpressions"] }, { required: ["matchLabels"] }] } as const;
const spec3 = { type: "object", required: ["podSelector", "port"], properties: { podSelector, port: { "x-kubernetes-int-or-string": true }, proxyProtocol: { type: "string", default: "unknown" } } } as const;
const podSelector2 = { type: "object", properties: { matchLabels, matchExpressions } } as const;
const spec4 = { type: "object", required: ["podSelector", "port"], properties: { podSelector: podSelector2, port: { "x-kubernetes-int-or-string": true }, proxyProtocol: { type: "string", default: "unknown" } } } as const;
const spec5 = { type: "object", required: ["port"], properties: { podSelector: podSelector2, externalWorkloadSelector: podSelector2, port: { "x-kubernetes-int-or-string": true }, proxyProtocol: { type: "string", default: "unknown" } }, oneOf: [{ required: ["podSelector"] }, { required: ["externalWorkloadSelector"] }] } as const;
const spec6 = { type: "object", required: ["port"], properties: { accessPolicy: { type: "string", default: "deny" }, podSelector: podSelector2, externalWorkloadSelector: podSelector2, port: { "x-kubernetes-int-or-string": true }, proxyProtocol: { type: "string", default: "unknown" } }, oneOf: [{ required: ["podSelector"] }, { required: ["externalWorkloadSelector"] }] } as const;
const matchExpressionsItem2 = { type: "object", required: ["key", "operator"], properties: { key: { type: "string" }, operator: { type: "string" }, values: { type: "array", "x-kubernetes-list-type": "atomic", items: { type: "string" } } } } as const;
const selector = { type: "object", "x-kubernetes-map-type": "atomic", properties: { matchExpressions: { type: "array", "x-kubernetes-list-type": "atomic", items: matchExpressionsItem2 }, matchLabels: { type: "object", additionalProperties: { type: "string" } } } } as const;
const configMap = { type: "object", "x-kubernetes-map-type": "atomic", properties: { includeAllKeys: { type: "boolean" }, key: name, name, selector } } as const;
const sourcesItem = { type: "object", "x-kubernetes-map-type": "atomic", properties: { configMap, inLine: { type: "string", minLength: 1, maxLength: 1048576 }, secret: configMap, useDefaultCAs: { type: "boolean" } } } as const;
const jks = { type: "object", "x-kubernetes-map-type": "atomic", minProperties: 1, required: ["key"], properties: { key: name, password: { type: "string", default: "changeit", minLength: 1, maxLength: 128 } } } as const;
const pkcs12 = { type: "object", "x-kubernetes-map-type": "atomic", minProperties: 1, required: ["key"], properties: { key: name, password: { type: "string", default: "", minLength: 0, maxLength: 128 }, profile: { type: "string", enum: ["LegacyRC2", "LegacyDES", "Modern2023"] } } } as const;
const annotations = { type: "object", minProperties: 1, additionalProperties: { type: "string" } } as const;
const configMap2 = { type: "object", required: ["key"], properties: { key: name, metadata: { type: "object", minProperties: 1, properties: { annotations, labels: annotations } } } } as const;
const target = { type: "object", properties: { additionalFormats: { type: "object", properties: { jks, pkcs12 } }, configMap: configMap2, namespaceSelector: selector, secret: configMap2 } } as const;
const spec7 = { type: "object", required: ["sources"], properties: { sources: { type: "array", "x-kubernetes-list-type": "atomic", minItems: 1, maxItems: 100, items: sourcesItem }, target } } as const;
const bundle10V1Alpha1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec7, status: { "x-kubernetes-preserve-unknown-fields": true } } } as const;

const parts = schemaParts([
  '{"x-kubernetes-int-or-string":true,"pattern":"^(\\\\+|-)?(([0-9]+(\\\\.[0-9]*)?)|(\\\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\\\+|-)?(([0-9]+(\\\\.[0-9]*)?)|(\\\\.[0-9]+))))?$"}',
  '{"type":"array","required":["authority","weight"],"items":{"type":"object","properties":{"authority":{"type":"string"},"weight":{"$part":0}}}}',
  '{"type":"array","items":{"type":"string"}}',
  '{"type":"object","required":["minRetriesPerSecond","retryRatio","ttl"],"properties":{"minRetriesPerSecond":{"type":"integer","format":"int32"},"retryRatio":{"type":"number","format":"float"},"ttl":{"type":"string"}}}',
  '{"type":"object","x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"array","items":{"$part":4}}',
  '{"type":"object","properties":{"pathRegex":{"type":"string"},"method":{"type":"string"},"all":{"$part":5},"any":{"$part":5},"not":{"$part":5}}}',
  '{"type":"object","properties":{"all":{"$part":5},"any":{"$part":5},"not":{"$part":4},"status":{"type":"object","properties":{"max":{"type":"integer","format":"int32"},"min":{"type":"integer","format":"int32"}}}}}',
  '{"type":"array","items":{"type":"object","required":["condition"],"properties":{"condition":{"$part":7},"isFailure":{"type":"boolean"}}}}',
  '{"type":"object","required":["condition","name"],"properties":{"condition":{"$part":6},"isRetryable":{"type":"boolean"},"name":{"type":"string"},"timeout":{"type":"string"},"responseClasses":{"$part":8}}}',
  '{"type":"array","items":{"$part":9}}',
  '{"type":"object","required":["routes"],"properties":{"dstOverrides":{"$part":1},"opaquePorts":{"$part":2},"retryBudget":{"$part":3},"routes":{"$part":10}}}',
  '{"type":"object","properties":{"dstOverrides":{"$part":1},"opaquePorts":{"$part":2},"retryBudget":{"$part":3},"routes":{"$part":10}}}',
  '{"type":"array","items":{"type":"object","required":["cidr"],"properties":{"cidr":{"type":"string"},"except":{"$part":2}}}}',
  '{"type":"object","required":["trafficPolicy"],"properties":{"trafficPolicy":{"type":"string","enum":["Allow","Deny"]},"networks":{"$part":13}}}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":14},"status":{"$part":15}}}',
  '{"type":"string","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}',
  '{"type":"string","minLength":1,"maxLength":253}',
  '{"type":"object","required":["requestsPerSecond"],"properties":{"requestsPerSecond":{"type":"integer","format":"int64"}}}',
  '{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}',
  '{"type":"object","required":["kind","name"],"properties":{"group":{"$part":17},"kind":{"$part":18},"namespace":{"$part":21},"name":{"$part":19}}}',
  '{"type":"object","required":["requestsPerSecond","clientRefs"],"properties":{"requestsPerSecond":{"type":"integer","format":"int64"},"clientRefs":{"type":"array","items":{"$part":22}}}}',
  '{"type":"object","required":["targetRef"],"properties":{"targetRef":{"type":"object","required":["kind","name"],"properties":{"group":{"$part":17},"kind":{"$part":18},"name":{"$part":19}}},"total":{"$part":20},"identity":{"$part":20},"overrides":{"type":"array","items":{"$part":23}}}}',
  '{"type":"string","minLength":1,"maxLength":253,"pattern":"^(\\\\*\\\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"array","maxItems":16,"items":{"$part":25}}',
  '{"type":"string","default":"policy.linkerd.io","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"string","default":"Gateway","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}',
  '{"type":"string","minLength":1,"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"object","required":["name"],"properties":{"group":{"$part":27},"kind":{"$part":28},"name":{"$part":19},"namespace":{"$part":21},"port":{"type":"integer"},"sectionName":{"$part":29}}}',
  '{"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9!#$%&\'*+\\\\-.^_\\\\x60|~]+$"}',
  '{"type":"string","minLength":1,"maxLength":4096}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":16,"items":{"type":"object","required":["name","value"],"properties":{"name":{"$part":31},"value":{"$part":32}}}}',
  '{"type":"object","properties":{"add":{"$part":33},"remove":{"type":"array","maxItems":16,"items":{"type":"string"}},"set":{"$part":33}}}',
  '{"type":"object","required":["type"],"properties":{"replaceFullPath":{"type":"string","maxLength":1024},"replacePrefixMatch":{"type":"string","maxLength":1024},"type":{"type":"string","enum":["ReplaceFullPath","ReplacePrefixMatch"]}}}',
  '{"type":"integer","format":"int32","minimum":1,"maximum":65535}',
  '{"type":"object","properties":{"hostname":{"$part":29},"path":{"$part":35},"port":{"$part":36},"scheme":{"type":"string","enum":["http","https"]},"statusCode":{"type":"integer","default":302,"enum":[301,302]}}}',
  '{"type":"object","required":["type"],"properties":{"requestHeaderModifier":{"$part":34},"requestRedirect":{"$part":37},"responseHeaderModifier":{"$part":34},"type":{"type":"string","enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestRedirect"]}}}',
  '{"type":"array","maxItems":16,"items":{"$part":38}}',
  '{"type":"object","properties":{"name":{"type":"string"},"port":{"type":"integer"},"namespace":{"type":"string","default":"default"},"filters":{"$part":39}}}',
  '{"type":"object","required":["type"],"properties":{"requestHeaderModifier":{"$part":34},"requestRedirect":{"$part":37},"type":{"type":"string","enum":["RequestHeaderModifier","RequestRedirect"]}}}',
  '{"type":"array","maxItems":16,"items":{"$part":41}}',
  '{"type":"string","default":"Exact","enum":["Exact","RegularExpression"]}',
  '{"type":"object","required":["name","value"],"properties":{"name":{"$part":31},"type":{"$part":43},"value":{"$part":32}}}',
  '{"type":"object","default":{"type":"PathPrefix","value":"/"},"properties":{"type":{"type":"string","default":"PathPrefix","enum":["Exact","PathPrefix","RegularExpression"]},"value":{"type":"string","default":"/","maxLength":1024}}}',
  '{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":256},"type":{"$part":43},"value":{"type":"string","minLength":1,"maxLength":1024}}}',
  '{"type":"object","properties":{"headers":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":16,"items":{"$part":44}},"method":{"type":"string","enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]},"path":{"$part":45},"queryParams":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":16,"items":{"$part":46}}}}',
  '{"type":"array","default":[{"path":{"type":"PathPrefix","value":"/"}}],"maxItems":8,"items":{"$part":47}}',
  '{"type":"object","properties":{"backendRefs":{"type":"array","items":{"$part":40}},"filters":{"$part":42},"matches":{"$part":48}}}',
  '{"type":"object","properties":{"hostnames":{"$part":26},"parentRefs":{"type":"array","maxItems":32,"items":{"$part":30}},"rules":{"type":"array","default":[{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}],"maxItems":16,"items":{"$part":49}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":50},"status":{"$part":15}}}',
  '{"type":"object","required":["name"],"properties":{"group":{"$part":27},"kind":{"$part":28},"name":{"$part":19},"namespace":{"$part":21},"port":{"$part":36},"sectionName":{"$part":29}}}',
  '{"type":"array","maxItems":32,"items":{"$part":52}}',
  '{"type":"string","default":"","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"object","required":["name"],"properties":{"group":{"$part":54},"kind":{"type":"string","default":"Service","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"},"name":{"$part":19},"namespace":{"$part":21},"port":{"$part":36},"weight":{"type":"integer","format":"int32","default":1,"minimum":0,"maximum":1000000},"filters":{"$part":39}}}',
  '{"type":"array","maxItems":16,"items":{"$part":55}}',
  '{"type":"array","default":[{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}],"maxItems":16,"items":{"type":"object","properties":{"backendRefs":{"$part":56},"filters":{"$part":42},"matches":{"$part":48}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"hostnames":{"$part":26},"parentRefs":{"$part":53},"rules":{"$part":57}}},"status":{"$part":15}}}',
  '{"type":"object","properties":{"backendRequest":{"type":"string","format":"duration"},"request":{"type":"string","format":"duration"}}}',
  '{"type":"object","properties":{"backendRefs":{"$part":56},"filters":{"$part":42},"matches":{"$part":48},"timeouts":{"$part":59}}}',
  '{"type":"object","properties":{"hostnames":{"$part":26},"parentRefs":{"$part":53},"rules":{"type":"array","default":[{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}],"maxItems":16,"items":{"$part":60}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":61},"status":{"$part":15}}}',
  '{"type":"object","required":["spec"],"properties":{"spec":{"type":"object","required":["networks"],"properties":{"networks":{"$part":13}}}}}',
  '{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}',
  '{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string","enum":["In","NotIn","Exists","DoesNotExist"]},"values":{"$part":2}}}',
  '{"type":"object","properties":{"name":{"$part":64},"selector":{"type":"object","properties":{"matchLabels":{"$part":4},"matchExpressions":{"type":"array","items":{"$part":65}}}}},"oneOf":[{"required":["name"]},{"required":["selector"]}]}',
  '{"type":"array","items":{"type":"string","pattern":"^(\\\\*|[a-z0-9]([-a-z0-9]*[a-z0-9])?)(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}}',
  '{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"$part":64},"namespace":{"$part":64}}}}',
  '{"type":"object","properties":{"unauthenticatedTLS":{"type":"boolean"},"identities":{"$part":67},"serviceAccounts":{"$part":68}}}',
  '{"type":"object","required":["server","client"],"properties":{"server":{"$part":66},"client":{"type":"object","properties":{"networks":{"$part":13},"unauthenticated":{"type":"boolean"},"meshTLS":{"$part":69}}}}}',
  '{"type":"object","required":["spec"],"properties":{"spec":{"$part":70}}}',
  '{"type":"object","required":["identity","serverName"],"properties":{"identity":{"$part":19},"serverName":{"$part":19}}}',
  '{"type":"object","required":["port"],"properties":{"name":{"type":"string"},"port":{"$part":36},"protocol":{"type":"string","default":"TCP"}}}',
  '{"type":"array","items":{"$part":73}}',
  '{"type":"object","properties":{"ip":{"type":"string"}}}',
  '{"type":"object","required":["meshTls"],"properties":{"meshTls":{"$part":72},"ports":{"$part":74},"workloadIPs":{"type":"array","maxItems":1,"items":{"$part":75}}}}',
  '{"type":"string","maxLength":316,"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$"}',
  '{"type":"object","properties":{"lastProbeTime":{"type":"string","format":"date-time"},"lastTransitionTime":{"type":"string","format":"date-time"},"status":{"type":"string","enum":["True","False","Unknown"]},"type":{"$part":77},"reason":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"},"message":{"type":"string","maxLength":32768}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":76},"status":{"type":"object","properties":{"conditions":{"type":"array","required":["status","type"],"items":{"$part":78}}}}}}',
  '{"type":"object","required":["meshTLS"],"properties":{"meshTLS":{"$part":72},"ports":{"$part":74},"workloadIPs":{"type":"array","maxItems":2,"items":{"$part":75}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":80},"status":{"$part":15}}}',
]);

const serviceProfile = customKind({ group: "linkerd.io", kind: "ServiceProfile", scope: "Namespaced", versions: { v1alpha1: parts('{"type":"object","properties":{"spec":{"$part":11}}}'), v1alpha2: parts('{"type":"object","properties":{"spec":{"$part":12}}}') } });
const authorizationPolicy = customKind({ group: "policy.linkerd.io", kind: "AuthorizationPolicy", scope: "Namespaced", versions: { v1alpha1: { schema: { type: "object", required: ["spec"], properties: { spec } } } } });
const egressNetwork = customKind({ group: "policy.linkerd.io", kind: "EgressNetwork", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":16}') } });
const httpLocalRateLimitPolicy = customKind({ group: "policy.linkerd.io", kind: "HTTPLocalRateLimitPolicy", scope: "Namespaced", versions: { v1alpha1: parts('{"type":"object","required":["spec"],"properties":{"spec":{"$part":24},"status":{"$part":15}}}') } });
const httpRoute = customKind({ group: "policy.linkerd.io", kind: "HTTPRoute", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":51}'), v1beta1: parts('{"$part":51}'), v1beta2: parts('{"$part":58}'), v1beta3: parts('{"$part":62}') } });
const meshTLSAuthentication = customKind({ group: "policy.linkerd.io", kind: "MeshTLSAuthentication", scope: "Namespaced", versions: { v1alpha1: { schema: { type: "object", required: ["spec"], properties: { spec: spec2 } } } } });
const networkAuthentication = customKind({ group: "policy.linkerd.io", kind: "NetworkAuthentication", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":63}') } });
const server = customKind({ group: "policy.linkerd.io", kind: "Server", scope: "Namespaced", versions: { v1alpha1: { deprecated: true, schema: { type: "object", required: ["spec"], properties: { spec: spec3 } } }, v1beta1: { deprecated: true, schema: { type: "object", required: ["spec"], properties: { spec: spec4 } } }, v1beta2: { schema: { type: "object", required: ["spec"], properties: { spec: spec5 } } }, v1beta3: { schema: { type: "object", required: ["spec"], properties: { spec: spec6 } } } } });
const serverAuthorization = customKind({ group: "policy.linkerd.io", kind: "ServerAuthorization", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":71}', { deprecated: true }), v1beta1: parts('{"$part":71}') } });
const externalWorkload = customKind({ group: "workload.linkerd.io", kind: "ExternalWorkload", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":79}'), v1beta1: parts('{"$part":81}') } });
const bundle = customKind({ group: "trust.cert-manager.io", kind: "Bundle", scope: "Cluster", versions: { v1alpha1: { schema: bundle10V1Alpha1 } } });

export const linkerdKinds: readonly CustomKind[] = [serviceProfile, authorizationPolicy, egressNetwork, httpLocalRateLimitPolicy, httpRoute, meshTLSAuthentication, networkAuthentication, server, serverAuthorization, externalWorkload];
export const trustManagerKinds: readonly CustomKind[] = [bundle];

export type AuthorizationPolicy = ObjectOf<typeof authorizationPolicy, "v1alpha1">;
export type MeshTLSAuthentication = ObjectOf<typeof meshTLSAuthentication, "v1alpha1">;
export type Server = ObjectOf<typeof server, "v1beta3">;
export type Bundle = ObjectOf<typeof bundle, "v1alpha1">;
