// The facts of the CRDs of kubernetes-sigs/gateway-api v1.5.1, config/crd/standard; kubernetes-sigs/gateway-api v1.5.1, config/crd/experimental; kubernetes-sigs/gateway-api v1.6.1, config/crd/standard; kubernetes-sigs/gateway-api v1.6.1, config/crd/experimental. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const hostnamesItem = { type: "string", minLength: 1, maxLength: 253, pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" } as const;
const hostnames = { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 16, items: hostnamesItem } as const;
const group = { type: "string", default: "gateway.networking.k8s.io", maxLength: 253, pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" } as const;
const name = { type: "string", minLength: 1, maxLength: 253 } as const;
const namespace = { type: "string", minLength: 1, maxLength: 63, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" } as const;
const port = { type: "integer", format: "int32", minimum: 1, maximum: 65535 } as const;
const sectionName = { type: "string", minLength: 1, maxLength: 253, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" } as const;
const parentRefsItem = { type: "object", required: ["name"], properties: { group, kind: { type: "string", default: "Gateway", minLength: 1, maxLength: 63, pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$" }, name, namespace, port, sectionName } } as const;
const parentRefs = { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 32, items: parentRefsItem } as const;
const group2 = { type: "string", maxLength: 253, pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" } as const;
const kind = { type: "string", minLength: 1, maxLength: 63, pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$" } as const;
const extensionRef = { type: "object", required: ["group", "kind", "name"], properties: { group: group2, kind, name } } as const;
const name2 = { type: "string", minLength: 1, maxLength: 256, pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$" } as const;
const value = { type: "string", minLength: 1, maxLength: 4096 } as const;
const add = { type: "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name"], maxItems: 16, items: { type: "object", required: ["name", "value"], properties: { name: name2, value } } } as const;
const requestHeaderModifier = { type: "object", properties: { add, remove: { type: "array", "x-kubernetes-list-type": "set", maxItems: 16, items: { type: "string" } }, set: add } } as const;
const group3 = { type: "string", default: "", maxLength: 253, pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" } as const;
const kind2 = { type: "string", default: "Service", minLength: 1, maxLength: 63, pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$" } as const;
const fraction = { type: "object", required: ["numerator"], properties: { denominator: { type: "integer", format: "int32", default: 100, minimum: 1 }, numerator: { type: "integer", format: "int32", minimum: 0 } } } as const;
const requestMirror = { type: "object", required: ["backendRef"], properties: { backendRef: { type: "object", required: ["name"], properties: { group: group3, kind: kind2, name, namespace, port } }, fraction, percent: { type: "integer", format: "int32", minimum: 0, maximum: 100 } } } as const;
const filtersItem = { type: "object", required: ["type"], properties: { extensionRef, requestHeaderModifier, requestMirror, responseHeaderModifier: requestHeaderModifier, type: { type: "string", enum: ["ResponseHeaderModifier", "RequestHeaderModifier", "RequestMirror", "ExtensionRef"] } } } as const;
const filters = { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 16, items: filtersItem } as const;
const weight = { type: "integer", format: "int32", default: 1, minimum: 0, maximum: 1000000 } as const;
const backendRefsItem = { type: "object", required: ["name"], properties: { filters, group: group3, kind: kind2, name, namespace, port, weight } } as const;
const type2 = { type: "string", default: "Exact", enum: ["Exact", "RegularExpression"] } as const;
const headers = { type: "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name"], maxItems: 16, items: { type: "object", required: ["name", "value"], properties: { name: name2, type: type2, value } } } as const;
const method = { type: "object", properties: { method: { type: "string", maxLength: 1024 }, service: { type: "string", maxLength: 1024 }, type: type2 } } as const;
const matches = { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 64, items: { type: "object", properties: { headers, method } } } as const;
const rulesItem = { type: "object", properties: { backendRefs: { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 16, items: backendRefsItem }, filters, matches, name: sectionName } } as const;
const spec = { type: "object", properties: { hostnames, parentRefs, rules: { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 16, items: rulesItem } } } as const;
const status = { "x-kubernetes-preserve-unknown-fields": true } as const;
const grpcRoute1V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec, status } } as const;
const type3 = { type: "string", default: "IPAddress", minLength: 1, maxLength: 253, pattern: "^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$" } as const;
const addressesItem = { type: "object", properties: { type: type3, value: { type: "string", maxLength: 253 } }, oneOf: [{ properties: { type: { enum: ["IPAddress"] }, value: { anyOf: [{ format: "ipv4" }, { format: "ipv6" }] } } }, { properties: { type: { not: { enum: ["IPAddress"] } } } }] } as const;
const matchExpressionsItem = { type: "object", required: ["key", "operator"], properties: { key: { type: "string" }, operator: { type: "string" }, values: { type: "array", "x-kubernetes-list-type": "atomic", items: { type: "string" } } } } as const;
const selector = { type: "object", "x-kubernetes-map-type": "atomic", properties: { matchExpressions: { type: "array", "x-kubernetes-list-type": "atomic", items: matchExpressionsItem }, matchLabels: { type: "object", additionalProperties: { type: "string" } } } } as const;
const namespaces = { type: "object", default: { from: "None" }, properties: { from: { type: "string", default: "None", enum: ["All", "Selector", "Same", "None"] }, selector } } as const;
const annotationsValue = { type: "string", minLength: 0, maxLength: 4096 } as const;
const labels = { type: "object", maxProperties: 8, additionalProperties: { type: "string", minLength: 0, maxLength: 63, pattern: "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$" } } as const;
const infrastructure = { type: "object", properties: { annotations: { type: "object", maxProperties: 8, additionalProperties: annotationsValue }, labels, parametersRef: extensionRef } } as const;
const kinds = { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 8, items: { type: "object", required: ["kind"], properties: { group, kind } } } as const;
const namespaces2 = { type: "object", default: { from: "Same" }, properties: { from: { type: "string", default: "Same", enum: ["All", "Selector", "Same"] }, selector } } as const;
const protocol = { type: "string", minLength: 1, maxLength: 255, pattern: "^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9]+$" } as const;
const certificateRefsItem = { type: "object", required: ["name"], properties: { group: group3, kind: { type: "string", default: "Secret", minLength: 1, maxLength: 63, pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$" }, name, namespace } } as const;
const tls = { type: "object", properties: { certificateRefs: { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 64, items: certificateRefsItem }, mode: { type: "string", default: "Terminate", enum: ["Terminate", "Passthrough"] }, options: { type: "object", maxProperties: 16, additionalProperties: annotationsValue } } } as const;
const listenersItem = { type: "object", required: ["name", "port", "protocol"], properties: { allowedRoutes: { type: "object", default: { namespaces: { from: "Same" } }, properties: { kinds, namespaces: namespaces2 } }, hostname: hostnamesItem, name: sectionName, port, protocol, tls } } as const;
const listeners = { type: "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name"], minItems: 1, maxItems: 64, items: listenersItem } as const;
const caCertificateRefsItem = { type: "object", required: ["group", "kind", "name"], properties: { group: group2, kind, name, namespace } } as const;
const validation = { type: "object", required: ["caCertificateRefs"], properties: { caCertificateRefs: { type: "array", "x-kubernetes-list-type": "atomic", minItems: 1, maxItems: 8, items: caCertificateRefsItem }, mode: { type: "string", default: "AllowValidOnly", enum: ["AllowValidOnly", "AllowInsecureFallback"] } } } as const;
const default2 = { type: "object", properties: { validation } } as const;
const perPort = { type: "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["port"], maxItems: 64, items: { type: "object", required: ["port", "tls"], properties: { port, tls: default2 } } } as const;
const tls2 = { type: "object", properties: { backend: { type: "object", properties: { clientCertificateRef: certificateRefsItem } }, frontend: { type: "object", required: ["default"], properties: { default: default2, perPort } } } } as const;
const spec2 = { type: "object", required: ["gatewayClassName", "listeners"], properties: { addresses: { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 16, items: addressesItem }, allowedListeners: { type: "object", properties: { namespaces } }, gatewayClassName: name, infrastructure, listeners, tls: tls2 } } as const;
const gateway2V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec2, status } } as const;
const controllerName = { type: "string", minLength: 1, maxLength: 253, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$" } as const;
const spec3 = { type: "object", required: ["controllerName"], properties: { controllerName, description: { type: "string", maxLength: 64 }, parametersRef: caCertificateRefsItem } } as const;
const gatewayClass3V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec3, status } } as const;
const allowHeaders = { type: "array", "x-kubernetes-list-type": "set", maxItems: 64, items: name2 } as const;
const allowMethods = { type: "array", "x-kubernetes-list-type": "set", maxItems: 9, items: { type: "string", enum: ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "*"] } } as const;
const allowOriginsItem = { type: "string", minLength: 1, maxLength: 253, pattern: "(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)" } as const;
const cors = { type: "object", properties: { allowCredentials: { type: "boolean" }, allowHeaders, allowMethods, allowOrigins: { type: "array", "x-kubernetes-list-type": "set", maxItems: 64, items: allowOriginsItem }, exposeHeaders: allowHeaders, maxAge: { type: "integer", format: "int32", default: 5, minimum: 1 } } } as const;
const path = { type: "object", required: ["type"], properties: { replaceFullPath: { type: "string", maxLength: 1024 }, replacePrefixMatch: { type: "string", maxLength: 1024 }, type: { type: "string", enum: ["ReplaceFullPath", "ReplacePrefixMatch"] } } } as const;
const requestRedirect = { type: "object", properties: { hostname: sectionName, path, port, scheme: { type: "string", enum: ["http", "https"] }, statusCode: { type: "integer", default: 302, enum: [301, 302, 303, 307, 308] } } } as const;
const type4 = { type: "string", enum: ["RequestHeaderModifier", "ResponseHeaderModifier", "RequestMirror", "RequestRedirect", "URLRewrite", "ExtensionRef", "CORS"] } as const;
const filtersItem2 = { type: "object", required: ["type"], properties: { cors, extensionRef, requestHeaderModifier, requestMirror, requestRedirect, responseHeaderModifier: requestHeaderModifier, type: type4, urlRewrite: { type: "object", properties: { hostname: sectionName, path } } } } as const;
const filters2 = { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 16, items: filtersItem2 } as const;
const backendRefsItem2 = { type: "object", required: ["name"], properties: { filters: filters2, group: group3, kind: kind2, name, namespace, port, weight } } as const;
const path2 = { type: "object", default: { type: "PathPrefix", value: "/" }, properties: { type: { type: "string", default: "PathPrefix", enum: ["Exact", "PathPrefix", "RegularExpression"] }, value: { type: "string", default: "/", maxLength: 1024 } } } as const;
const queryParamsItem = { type: "object", required: ["name", "value"], properties: { name: name2, type: type2, value: { type: "string", minLength: 1, maxLength: 1024 } } } as const;
const queryParams = { type: "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name"], maxItems: 16, items: queryParamsItem } as const;
const matchesItem = { type: "object", properties: { headers, method: { type: "string", enum: ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"] }, path: path2, queryParams } } as const;
const matches2 = { type: "array", "x-kubernetes-list-type": "atomic", default: [{ path: { type: "PathPrefix", value: "/" } }], maxItems: 64, items: matchesItem } as const;
const backendRequest = { type: "string", pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$" } as const;
const rulesItem2 = { type: "object", properties: { backendRefs: { type: "array", "x-kubernetes-list-type": "atomic", maxItems: 16, items: backendRefsItem2 }, filters: filters2, matches: matches2, name: sectionName, timeouts: { type: "object", properties: { backendRequest, request: backendRequest } } } } as const;
const rules = { type: "array", "x-kubernetes-list-type": "atomic", default: [{ matches: [{ path: { type: "PathPrefix", value: "/" } }] }], minItems: 1, maxItems: 16, items: rulesItem2 } as const;
const httpRoute4V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", properties: { hostnames, parentRefs, rules } }, status } } as const;

const parts = schemaParts([
  '{"type":"string","minLength":0,"maxLength":4096}',
  '{"type":"object","maxProperties":16,"additionalProperties":{"$part":0}}',
  '{"type":"string","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}',
  '{"type":"string","minLength":1,"maxLength":253}',
  '{"type":"string","minLength":1,"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"object","required":["group","kind","name"],"properties":{"group":{"$part":2},"kind":{"$part":3},"name":{"$part":4},"sectionName":{"$part":5}}}',
  '{"type":"object","required":["group","kind","name"],"properties":{"group":{"$part":2},"kind":{"$part":3},"name":{"$part":4}}}',
  '{"type":"string","minLength":1,"maxLength":253,"pattern":"^(\\\\*\\\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"object","required":["type"],"properties":{"hostname":{"$part":8},"type":{"type":"string","enum":["Hostname","URI"]},"uri":{"type":"string","minLength":1,"maxLength":253,"pattern":"^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\\\\?([^#]*))?(#(.*))?"}}}',
  '{"type":"string","minLength":1,"maxLength":253,"pattern":"^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$"}',
  '{"type":"object","required":["hostname"],"properties":{"caCertificateRefs":{"type":"array","x-kubernetes-list-type":"atomic","maxItems":8,"items":{"$part":7}},"hostname":{"$part":5},"subjectAltNames":{"type":"array","x-kubernetes-list-type":"atomic","maxItems":5,"items":{"$part":9}},"wellKnownCACertificates":{"$part":10}}}',
  '{"type":"object","required":["targetRefs","validation"],"properties":{"options":{"$part":1},"targetRefs":{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":16,"items":{"$part":6}},"validation":{"$part":11}}}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":12},"status":{"$part":13}}}',
  '{"type":"string","default":"gateway.networking.k8s.io","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"array","x-kubernetes-list-type":"atomic","maxItems":8,"items":{"type":"object","required":["kind"],"properties":{"group":{"$part":15},"kind":{"$part":3}}}}',
  '{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$part":17}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}}}',
  '{"type":"object","default":{"from":"Same"},"properties":{"from":{"type":"string","default":"Same","enum":["All","Selector","Same"]},"selector":{"$part":18}}}',
  '{"type":"integer","format":"int32","minimum":1,"maximum":65535}',
  '{"type":"string","minLength":1,"maxLength":255,"pattern":"^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\\\/[A-Za-z0-9]+$"}',
  '{"type":"string","default":"","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}',
  '{"type":"object","required":["name"],"properties":{"group":{"$part":22},"kind":{"type":"string","default":"Secret","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"},"name":{"$part":4},"namespace":{"$part":23}}}',
  '{"type":"object","properties":{"certificateRefs":{"type":"array","x-kubernetes-list-type":"atomic","maxItems":64,"items":{"$part":24}},"mode":{"type":"string","default":"Terminate","enum":["Terminate","Passthrough"]},"options":{"$part":1}}}',
  '{"type":"object","required":["name","port","protocol"],"properties":{"allowedRoutes":{"type":"object","default":{"namespaces":{"from":"Same"}},"properties":{"kinds":{"$part":16},"namespaces":{"$part":19}}},"hostname":{"$part":8},"name":{"$part":5},"port":{"$part":20},"protocol":{"$part":21},"tls":{"$part":25}}}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"minItems":1,"maxItems":64,"items":{"$part":26}}',
  '{"type":"string","default":"Gateway","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}',
  '{"type":"object","required":["name"],"properties":{"group":{"$part":15},"kind":{"$part":28},"name":{"$part":4},"namespace":{"$part":23}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","required":["listeners","parentRef"],"properties":{"listeners":{"$part":27},"parentRef":{"$part":29}}},"status":{"$part":13}}}',
  '{"type":"object","required":["group","kind","namespace"],"properties":{"group":{"$part":2},"kind":{"$part":3},"namespace":{"$part":23}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":16,"items":{"type":"object","required":["group","kind"],"properties":{"group":{"$part":2},"kind":{"$part":3},"name":{"$part":4}}}}',
  '{"type":"object","required":["from","to"],"properties":{"from":{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":16,"items":{"$part":31}},"to":{"$part":32}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":33}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":16,"items":{"$part":8}}',
  '{"type":"object","required":["name"],"properties":{"group":{"$part":15},"kind":{"$part":28},"name":{"$part":4},"namespace":{"$part":23},"port":{"$part":20},"sectionName":{"$part":5}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","maxItems":32,"items":{"$part":36}}',
  '{"type":"string","default":"Service","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}',
  '{"type":"integer","format":"int32","default":1,"minimum":0,"maximum":1000000}',
  '{"type":"object","required":["name"],"properties":{"group":{"$part":22},"kind":{"$part":38},"name":{"$part":4},"namespace":{"$part":23},"port":{"$part":20},"weight":{"$part":39}}}',
  '{"type":"object","required":["backendRefs"],"properties":{"backendRefs":{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":16,"items":{"$part":40}},"name":{"$part":5}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":1,"items":{"$part":41}}',
  '{"type":"object","required":["hostnames","rules"],"properties":{"hostnames":{"$part":35},"parentRefs":{"$part":37},"rules":{"$part":42}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":43},"status":{"$part":13}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","maxItems":16,"items":{"$part":8}}',
  '{"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9!#$%&\'*+\\\\-.^_\\\\x60|~]+$"}',
  '{"type":"string","minLength":1,"maxLength":4096,"pattern":"^[!-~]+([\\\\t ]?[!-~]+)*$"}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":16,"items":{"type":"object","required":["name","value"],"properties":{"name":{"$part":46},"value":{"$part":47}}}}',
  '{"type":"object","properties":{"add":{"$part":48},"remove":{"type":"array","x-kubernetes-list-type":"set","maxItems":16,"items":{"type":"string"}},"set":{"$part":48}}}',
  '{"type":"object","required":["name"],"properties":{"group":{"$part":22},"kind":{"$part":38},"name":{"$part":4},"namespace":{"$part":23},"port":{"$part":20}}}',
  '{"type":"object","required":["numerator"],"properties":{"denominator":{"type":"integer","format":"int32","default":100,"minimum":1},"numerator":{"type":"integer","format":"int32","minimum":0}}}',
  '{"type":"object","required":["backendRef"],"properties":{"backendRef":{"$part":50},"fraction":{"$part":51},"percent":{"type":"integer","format":"int32","minimum":0,"maximum":100}}}',
  '{"type":"object","required":["type"],"properties":{"extensionRef":{"$part":7},"requestHeaderModifier":{"$part":49},"requestMirror":{"$part":52},"responseHeaderModifier":{"$part":49},"type":{"type":"string","enum":["ResponseHeaderModifier","RequestHeaderModifier","RequestMirror","ExtensionRef"]}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","maxItems":16,"items":{"$part":53}}',
  '{"type":"object","required":["name"],"properties":{"filters":{"$part":54},"group":{"$part":22},"kind":{"$part":38},"name":{"$part":4},"namespace":{"$part":23},"port":{"$part":20},"weight":{"$part":39}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","maxItems":16,"items":{"$part":55}}',
  '{"type":"string","default":"Exact","enum":["Exact","RegularExpression"]}',
  '{"type":"object","required":["name","value"],"properties":{"name":{"$part":46},"type":{"$part":57},"value":{"type":"string","minLength":1,"maxLength":4096}}}',
  '{"type":"object","properties":{"method":{"type":"string","maxLength":1024},"service":{"type":"string","maxLength":1024},"type":{"$part":57}}}',
  '{"type":"object","properties":{"headers":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":16,"items":{"$part":58}},"method":{"$part":59}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","maxItems":64,"items":{"$part":60}}',
  '{"type":"string","pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}',
  '{"type":"object","properties":{"lifetimeType":{"type":"string","default":"Session","enum":["Permanent","Session"]}}}',
  '{"type":"string","default":"Cookie","enum":["Cookie","Header"]}',
  '{"type":"object","properties":{"absoluteTimeout":{"$part":62},"cookieConfig":{"$part":63},"idleTimeout":{"$part":62},"sessionName":{"type":"string","maxLength":128},"type":{"$part":64}}}',
  '{"type":"object","properties":{"backendRefs":{"$part":56},"filters":{"$part":54},"matches":{"$part":61},"name":{"$part":5},"sessionPersistence":{"$part":65}}}',
  '{"type":"object","properties":{"hostnames":{"$part":45},"parentRefs":{"$part":37},"rules":{"type":"array","x-kubernetes-list-type":"atomic","maxItems":16,"items":{"$part":66}},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":67},"status":{"$part":13}}}',
  '{"type":"string","default":"IPAddress","minLength":1,"maxLength":253,"pattern":"^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\\\/[A-Za-z0-9\\\\/\\\\-._~%!$&\'()*+,;=:]+$"}',
  '{"type":"object","properties":{"type":{"$part":69},"value":{"type":"string","maxLength":253}},"oneOf":[{"properties":{"type":{"enum":["IPAddress"]},"value":{"anyOf":[{"format":"ipv4"},{"format":"ipv6"}]}}},{"properties":{"type":{"not":{"enum":["IPAddress"]}}}}]}',
  '{"type":"array","x-kubernetes-list-type":"atomic","maxItems":16,"items":{"$part":70}}',
  '{"type":"object","default":{"from":"None"},"properties":{"from":{"type":"string","default":"None","enum":["All","Selector","Same","None"]},"selector":{"$part":18}}}',
  '{"type":"object","properties":{"namespaces":{"$part":72}}}',
  '{"type":"object","maxProperties":8,"additionalProperties":{"type":"string","minLength":0,"maxLength":63,"pattern":"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"}}',
  '{"type":"object","properties":{"annotations":{"type":"object","maxProperties":8,"additionalProperties":{"$part":0}},"labels":{"$part":74},"parametersRef":{"$part":7}}}',
  '{"type":"object","properties":{"clientCertificateRef":{"$part":24}}}',
  '{"type":"object","required":["group","kind","name"],"properties":{"group":{"$part":2},"kind":{"$part":3},"name":{"$part":4},"namespace":{"$part":23}}}',
  '{"type":"string","default":"AllowValidOnly","enum":["AllowValidOnly","AllowInsecureFallback"]}',
  '{"type":"object","required":["caCertificateRefs"],"properties":{"caCertificateRefs":{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":8,"items":{"$part":77}},"mode":{"$part":78}}}',
  '{"type":"object","properties":{"validation":{"$part":79}}}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["port"],"maxItems":64,"items":{"type":"object","required":["port","tls"],"properties":{"port":{"$part":20},"tls":{"$part":80}}}}',
  '{"type":"object","properties":{"backend":{"$part":76},"frontend":{"type":"object","required":["default"],"properties":{"default":{"$part":80},"perPort":{"$part":81}}}}}',
  '{"type":"object","required":["gatewayClassName","listeners"],"properties":{"addresses":{"$part":71},"allowedListeners":{"$part":73},"defaultScope":{"type":"string","enum":["All","None"]},"gatewayClassName":{"$part":4},"infrastructure":{"$part":75},"listeners":{"$part":27},"tls":{"$part":82}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":83},"status":{"$part":13}}}',
  '{"type":"array","x-kubernetes-list-type":"set","maxItems":64,"items":{"$part":46}}',
  '{"type":"array","x-kubernetes-list-type":"set","maxItems":9,"items":{"type":"string","enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"]}}',
  '{"type":"string","minLength":1,"maxLength":253,"pattern":"(^\\\\*$)|(^(http(s)?):\\\\/\\\\/(((\\\\*\\\\.)?([a-zA-Z0-9\\\\-]+\\\\.)*[a-zA-Z0-9-]+|\\\\*)(:([0-9]{1,5}))?)$)"}',
  '{"type":"object","properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"$part":85},"allowMethods":{"$part":86},"allowOrigins":{"type":"array","x-kubernetes-list-type":"set","maxItems":64,"items":{"$part":87}},"exposeHeaders":{"$part":85},"maxAge":{"type":"integer","format":"int32","default":5,"minimum":1}}}',
  '{"type":"array","x-kubernetes-list-type":"set","maxItems":64,"items":{"type":"string"}}',
  '{"type":"object","properties":{"allowedHeaders":{"$part":89},"allowedResponseHeaders":{"$part":89},"path":{"type":"string","maxLength":1024,"pattern":"^(?:[-A-Za-z0-9/._~!$&\'()*+,;=:@]|[%][0-9a-fA-F]{2})+$"}}}',
  '{"type":"object","required":["backendRef","protocol"],"properties":{"backendRef":{"$part":50},"forwardBody":{"type":"object","properties":{"maxSize":{"type":"integer"}}},"grpc":{"type":"object","properties":{"allowedHeaders":{"$part":89}}},"http":{"$part":90},"protocol":{"type":"string","enum":["HTTP","GRPC"]}}}',
  '{"type":"object","required":["type"],"properties":{"replaceFullPath":{"type":"string","maxLength":1024},"replacePrefixMatch":{"type":"string","maxLength":1024},"type":{"type":"string","enum":["ReplaceFullPath","ReplacePrefixMatch"]}}}',
  '{"type":"object","properties":{"hostname":{"$part":5},"path":{"$part":92},"port":{"$part":20},"scheme":{"type":"string","enum":["http","https"]},"statusCode":{"type":"integer","default":302,"enum":[301,302,303,307,308]}}}',
  '{"type":"string","enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS","ExternalAuth"]}',
  '{"type":"object","required":["type"],"properties":{"cors":{"$part":88},"extensionRef":{"$part":7},"externalAuth":{"$part":91},"requestHeaderModifier":{"$part":49},"requestMirror":{"$part":52},"requestRedirect":{"$part":93},"responseHeaderModifier":{"$part":49},"type":{"$part":94},"urlRewrite":{"type":"object","properties":{"hostname":{"$part":5},"path":{"$part":92}}}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","maxItems":16,"items":{"$part":95}}',
  '{"type":"object","required":["name"],"properties":{"filters":{"$part":96},"group":{"$part":22},"kind":{"$part":38},"name":{"$part":4},"namespace":{"$part":23},"port":{"$part":20},"weight":{"$part":39}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","maxItems":16,"items":{"$part":97}}',
  '{"type":"object","required":["name","value"],"properties":{"name":{"$part":46},"type":{"$part":57},"value":{"$part":47}}}',
  '{"type":"object","default":{"type":"PathPrefix","value":"/"},"properties":{"type":{"type":"string","default":"PathPrefix","enum":["Exact","PathPrefix","RegularExpression"]},"value":{"type":"string","default":"/","maxLength":1024}}}',
  '{"type":"object","required":["name","value"],"properties":{"name":{"$part":46},"type":{"$part":57},"value":{"type":"string","minLength":1,"maxLength":1024}}}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":16,"items":{"$part":101}}',
  '{"type":"object","properties":{"headers":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":16,"items":{"$part":99}},"method":{"type":"string","enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]},"path":{"$part":100},"queryParams":{"$part":102}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","default":[{"path":{"type":"PathPrefix","value":"/"}}],"maxItems":64,"items":{"$part":103}}',
  '{"type":"integer","minimum":400,"maximum":599}',
  '{"type":"object","properties":{"attempts":{"type":"integer"},"backoff":{"$part":62},"codes":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$part":105}}}}',
  '{"type":"object","properties":{"backendRequest":{"$part":62},"request":{"$part":62}}}',
  '{"type":"object","properties":{"backendRefs":{"$part":98},"filters":{"$part":96},"matches":{"$part":104},"name":{"$part":5},"retry":{"$part":106},"sessionPersistence":{"$part":65},"timeouts":{"$part":107}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","default":[{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}],"minItems":1,"maxItems":16,"items":{"$part":108}}',
  '{"type":"object","properties":{"hostnames":{"$part":45},"parentRefs":{"$part":37},"rules":{"$part":109},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":110},"status":{"$part":13}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":16,"items":{"$part":41}}',
  '{"type":"object","required":["rules"],"properties":{"parentRefs":{"$part":37},"rules":{"$part":112},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":113},"status":{"$part":13}}}',
  '{"type":"object","required":["hostnames","rules"],"properties":{"hostnames":{"$part":35},"parentRefs":{"$part":37},"rules":{"$part":42},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":115},"status":{"$part":13}}}',
  '{"type":"object","required":["rules"],"properties":{"hostnames":{"$part":45},"parentRefs":{"$part":37},"rules":{"$part":112},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":117},"status":{"$part":13}}}',
  '{"type":"object","default":{"interval":"10s","percent":20},"properties":{"interval":{"type":"string","default":"10s","pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},"percent":{"type":"integer","default":20,"minimum":0,"maximum":100}}}',
  '{"type":"object","default":{"count":10,"interval":"1s"},"properties":{"count":{"type":"integer","minimum":1,"maximum":1000000},"interval":{"$part":62}}}',
  '{"type":"object","properties":{"budget":{"$part":119},"minRetryRate":{"$part":120}}}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["group","kind","name"],"minItems":1,"maxItems":16,"items":{"$part":7}}',
  '{"type":"object","required":["targetRefs"],"properties":{"retryConstraint":{"$part":121},"sessionPersistence":{"$part":65},"targetRefs":{"$part":122}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":123},"status":{"$part":13}}}',
  '{"type":"string","minLength":1,"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\\\/[A-Za-z0-9\\\\/\\\\-._~%!$&\'()*+,;=:]+$"}',
  '{"type":"object","required":["controllerName"],"properties":{"controllerName":{"$part":125},"description":{"type":"string","maxLength":64},"parametersRef":{"$part":77}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":126},"status":{"$part":13}}}',
  '{"type":"object","properties":{"annotations":{"$part":1},"labels":{"$part":74},"parametersRef":{"$part":7}}}',
  '{"type":"object","required":["caCertificateRefs"],"properties":{"caCertificateRefs":{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":16,"items":{"$part":77}},"mode":{"$part":78}}}',
  '{"type":"object","properties":{"validation":{"$part":129}}}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["port"],"maxItems":64,"items":{"type":"object","required":["port","tls"],"properties":{"port":{"$part":20},"tls":{"$part":130}}}}',
  '{"type":"object","properties":{"backend":{"$part":76},"frontend":{"type":"object","required":["default"],"properties":{"default":{"$part":130},"perPort":{"$part":131}}}}}',
  '{"type":"object","required":["gatewayClassName","listeners"],"properties":{"addresses":{"$part":71},"allowedListeners":{"$part":73},"gatewayClassName":{"$part":4},"infrastructure":{"$part":128},"listeners":{"$part":27},"tls":{"$part":132}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":133},"status":{"$part":13}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":33}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","required":["rules"],"properties":{"parentRefs":{"$part":37},"rules":{"$part":42}}},"status":{"$part":13}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","minItems":1,"maxItems":1024,"items":{"$part":8}}',
  '{"type":"object","required":["hostnames","rules"],"properties":{"hostnames":{"$part":137},"parentRefs":{"$part":37},"rules":{"$part":42}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":138},"status":{"$part":13}}}',
  '{"type":"object","properties":{"absoluteTimeout":{"$part":62},"cookieConfig":{"$part":63},"sessionName":{"type":"string","maxLength":128},"type":{"$part":64}}}',
  '{"type":"object","properties":{"backendRefs":{"$part":56},"filters":{"$part":54},"matches":{"$part":61},"name":{"$part":5},"sessionPersistence":{"$part":140}}}',
  '{"type":"object","properties":{"hostnames":{"$part":45},"parentRefs":{"$part":37},"rules":{"type":"array","x-kubernetes-list-type":"atomic","maxItems":16,"items":{"$part":141}},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":142},"status":{"$part":13}}}',
  '{"type":"object","required":["gatewayClassName","listeners"],"properties":{"addresses":{"$part":71},"allowedListeners":{"$part":73},"defaultScope":{"type":"string","enum":["All","None"]},"gatewayClassName":{"$part":4},"infrastructure":{"$part":128},"listeners":{"$part":27},"tls":{"$part":132}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":144},"status":{"$part":13}}}',
  '{"type":"object","properties":{"attempts":{"type":"integer","minimum":1},"backoff":{"$part":62},"codes":{"type":"array","x-kubernetes-list-type":"set","items":{"$part":105}}}}',
  '{"type":"object","properties":{"backendRefs":{"$part":98},"filters":{"$part":96},"matches":{"$part":104},"name":{"$part":5},"retry":{"$part":146},"sessionPersistence":{"$part":140},"timeouts":{"$part":107}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","default":[{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}],"minItems":1,"maxItems":16,"items":{"$part":147}}',
  '{"type":"object","properties":{"hostnames":{"$part":45},"parentRefs":{"$part":37},"rules":{"$part":148},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":149},"status":{"$part":13}}}',
  '{"type":"object","required":["rules"],"properties":{"parentRefs":{"$part":37},"rules":{"$part":42},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":151},"status":{"$part":13}}}',
  '{"type":"object","required":["hostnames","rules"],"properties":{"hostnames":{"$part":137},"parentRefs":{"$part":37},"rules":{"$part":42},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":153},"status":{"$part":13}}}',
  '{"type":"object","required":["rules"],"properties":{"hostnames":{"type":"array","x-kubernetes-list-type":"atomic","maxItems":1024,"items":{"$part":8}},"parentRefs":{"$part":37},"rules":{"$part":112},"useDefaultGateways":{"type":"string","enum":["All","None"]}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":155},"status":{"$part":13}}}',
  '{"type":"object","required":["targetRefs"],"properties":{"retryConstraint":{"$part":121},"sessionPersistence":{"$part":140},"targetRefs":{"$part":122}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":157},"status":{"$part":13}}}',
]);

const backendTLSPolicy = customKind({ group: "gateway.networking.k8s.io", kind: "BackendTLSPolicy", scope: "Namespaced", versions: { v1: parts('{"$part":14}'), v1alpha3: { served: false } } });
const grpcRoute = customKind({ group: "gateway.networking.k8s.io", kind: "GRPCRoute", scope: "Namespaced", versions: { v1: { schema: grpcRoute1V1 } } });
const gateway = customKind({ group: "gateway.networking.k8s.io", kind: "Gateway", scope: "Namespaced", versions: { v1: { schema: gateway2V1 }, v1beta1: { schema: gateway2V1 } } });
const gatewayClass = customKind({ group: "gateway.networking.k8s.io", kind: "GatewayClass", scope: "Cluster", versions: { v1: { schema: gatewayClass3V1 }, v1beta1: { schema: gatewayClass3V1 } } });
const httpRoute = customKind({ group: "gateway.networking.k8s.io", kind: "HTTPRoute", scope: "Namespaced", versions: { v1: { schema: httpRoute4V1 }, v1beta1: { schema: httpRoute4V1 } } });
const listenerSet = customKind({ group: "gateway.networking.k8s.io", kind: "ListenerSet", scope: "Namespaced", versions: { v1: parts('{"$part":30}') } });
const referenceGrant = customKind({ group: "gateway.networking.k8s.io", kind: "ReferenceGrant", scope: "Namespaced", versions: { v1: parts('{"$part":34}'), v1beta1: parts('{"$part":34}') } });
const tlsRoute = customKind({ group: "gateway.networking.k8s.io", kind: "TLSRoute", scope: "Namespaced", versions: { v1: parts('{"$part":44}'), v1alpha2: { served: false }, v1alpha3: { served: false } } });
const backendTLSPolicy2 = customKind({ group: "gateway.networking.k8s.io", kind: "BackendTLSPolicy", scope: "Namespaced", versions: { v1: parts('{"$part":14}'), v1alpha3: parts('{"$part":14}', { deprecated: true }) } });
const grpcRoute2 = customKind({ group: "gateway.networking.k8s.io", kind: "GRPCRoute", scope: "Namespaced", versions: { v1: parts('{"$part":68}') } });
const gateway2 = customKind({ group: "gateway.networking.k8s.io", kind: "Gateway", scope: "Namespaced", versions: { v1: parts('{"$part":84}'), v1beta1: parts('{"$part":84}') } });
const httpRoute2 = customKind({ group: "gateway.networking.k8s.io", kind: "HTTPRoute", scope: "Namespaced", versions: { v1: parts('{"$part":111}'), v1beta1: parts('{"$part":111}') } });
const tcpRoute = customKind({ group: "gateway.networking.k8s.io", kind: "TCPRoute", scope: "Namespaced", versions: { v1alpha2: parts('{"$part":114}') } });
const tlsRoute2 = customKind({ group: "gateway.networking.k8s.io", kind: "TLSRoute", scope: "Namespaced", versions: { v1: parts('{"$part":116}'), v1alpha2: parts('{"$part":118}', { deprecated: true }), v1alpha3: parts('{"$part":116}', { deprecated: true }) } });
const udpRoute = customKind({ group: "gateway.networking.k8s.io", kind: "UDPRoute", scope: "Namespaced", versions: { v1alpha2: parts('{"$part":114}') } });
const xBackendTrafficPolicy = customKind({ group: "gateway.networking.x-k8s.io", kind: "XBackendTrafficPolicy", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":124}') } });
const xMesh = customKind({ group: "gateway.networking.x-k8s.io", kind: "XMesh", scope: "Cluster", versions: { v1alpha1: parts('{"$part":127}') } });
const gateway3 = customKind({ group: "gateway.networking.k8s.io", kind: "Gateway", scope: "Namespaced", versions: { v1: parts('{"$part":134}'), v1beta1: parts('{"$part":134}') } });
const referenceGrant2 = customKind({ group: "gateway.networking.k8s.io", kind: "ReferenceGrant", scope: "Namespaced", versions: { v1: parts('{"$part":135}'), v1beta1: parts('{"$part":135}') } });
const tcpRoute2 = customKind({ group: "gateway.networking.k8s.io", kind: "TCPRoute", scope: "Namespaced", versions: { v1: parts('{"$part":136}'), v1alpha2: { served: false } } });
const tlsRoute3 = customKind({ group: "gateway.networking.k8s.io", kind: "TLSRoute", scope: "Namespaced", versions: { v1: parts('{"$part":139}'), v1alpha2: { served: false }, v1alpha3: { served: false } } });
const udpRoute2 = customKind({ group: "gateway.networking.k8s.io", kind: "UDPRoute", scope: "Namespaced", versions: { v1: parts('{"$part":136}'), v1alpha2: { served: false } } });
const grpcRoute3 = customKind({ group: "gateway.networking.k8s.io", kind: "GRPCRoute", scope: "Namespaced", versions: { v1: parts('{"$part":143}') } });
const gateway4 = customKind({ group: "gateway.networking.k8s.io", kind: "Gateway", scope: "Namespaced", versions: { v1: parts('{"$part":145}'), v1beta1: parts('{"$part":145}') } });
const httpRoute3 = customKind({ group: "gateway.networking.k8s.io", kind: "HTTPRoute", scope: "Namespaced", versions: { v1: parts('{"$part":150}'), v1beta1: parts('{"$part":150}') } });
const tcpRoute3 = customKind({ group: "gateway.networking.k8s.io", kind: "TCPRoute", scope: "Namespaced", versions: { v1: parts('{"$part":152}'), v1alpha2: parts('{"$part":114}', { deprecated: true }) } });
const tlsRoute4 = customKind({ group: "gateway.networking.k8s.io", kind: "TLSRoute", scope: "Namespaced", versions: { v1: parts('{"$part":154}'), v1alpha2: parts('{"$part":156}', { deprecated: true }), v1alpha3: parts('{"$part":154}', { deprecated: true }) } });
const udpRoute3 = customKind({ group: "gateway.networking.k8s.io", kind: "UDPRoute", scope: "Namespaced", versions: { v1: parts('{"$part":152}'), v1alpha2: parts('{"$part":114}', { deprecated: true }) } });
const xBackendTrafficPolicy2 = customKind({ group: "gateway.networking.x-k8s.io", kind: "XBackendTrafficPolicy", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":158}') } });

export const standard15: readonly CustomKind[] = [backendTLSPolicy, grpcRoute, gateway, gatewayClass, httpRoute, listenerSet, referenceGrant, tlsRoute];
export const experimental15: readonly CustomKind[] = [backendTLSPolicy2, grpcRoute2, gateway2, gatewayClass, httpRoute2, listenerSet, referenceGrant, tcpRoute, tlsRoute2, udpRoute, xBackendTrafficPolicy, xMesh];
export const standard16: readonly CustomKind[] = [backendTLSPolicy, grpcRoute, gateway3, gatewayClass, httpRoute, listenerSet, referenceGrant2, tcpRoute2, tlsRoute3, udpRoute2];
export const experimental16: readonly CustomKind[] = [backendTLSPolicy2, grpcRoute3, gateway4, gatewayClass, httpRoute3, listenerSet, referenceGrant2, tcpRoute3, tlsRoute4, udpRoute3, xBackendTrafficPolicy2, xMesh];

export type GRPCRoute = ObjectOf<typeof grpcRoute, "v1">;
export type Gateway = ObjectOf<typeof gateway, "v1">;
export type GatewayClass = ObjectOf<typeof gatewayClass, "v1">;
export type HTTPRoute = ObjectOf<typeof httpRoute, "v1">;
