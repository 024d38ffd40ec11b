// The facts of the CRDs of istio/istio 1.30.3, manifests/charts/base. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const exportTo = { type: "array", items: { type: "string" } } as const;
const http = { type: "object", properties: { h2UpgradePolicy: { type: "string", enum: ["DEFAULT", "DO_NOT_UPGRADE", "UPGRADE"] }, http1MaxPendingRequests: { type: "integer", format: "int32" }, http2MaxRequests: { type: "integer", format: "int32" }, idleTimeout: { type: "string" }, maxConcurrentStreams: { type: "integer", format: "int32" }, maxRequestsPerConnection: { type: "integer", format: "int32" }, maxRetries: { type: "integer", format: "int32" }, useClientProtocol: { type: "boolean" } } } as const;
const probes = { type: "integer", minimum: 0, maximum: 4294967295 } as const;
const tcp = { type: "object", properties: { connectTimeout: { type: "string" }, idleTimeout: { type: "string" }, maxConnectionDuration: { type: "string" }, maxConnections: { type: "integer", format: "int32" }, tcpKeepalive: { type: "object", properties: { interval: { type: "string" }, probes, time: { type: "string" } } } } } as const;
const connectionPool = { type: "object", properties: { http, tcp } } as const;
const attributes = { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" }, value: { type: "string" } } } } as const;
const httpCookie = { type: "object", required: ["name"], properties: { attributes, name: { type: "string" }, path: { type: "string" }, ttl: { type: "string" } } } as const;
const consistentHash = { type: "object", properties: { httpCookie, httpHeaderName: { type: "string" }, httpQueryParameterName: { type: "string" }, maglev: { type: "object", properties: { tableSize: { type: "integer", minimum: 0 } } }, minimumRingSize: { type: "integer", minimum: 0 }, ringHash: { type: "object", properties: { minimumRingSize: { type: "integer", minimum: 0 } } }, useSourceIp: { type: "boolean" } }, allOf: [{ oneOf: [{ not: { anyOf: [{ required: ["httpHeaderName"] }, { required: ["httpCookie"] }, { required: ["useSourceIp"] }, { required: ["httpQueryParameterName"] }] } }, { required: ["httpHeaderName"] }, { required: ["httpCookie"] }, { required: ["useSourceIp"] }, { required: ["httpQueryParameterName"] }] }, { oneOf: [{ not: { anyOf: [{ required: ["ringHash"] }, { required: ["maglev"] }] } }, { required: ["ringHash"] }, { required: ["maglev"] }] }] } as const;
const distribute = { type: "array", items: { type: "object", properties: { from: { type: "string" }, to: { type: "object", additionalProperties: probes } } } } as const;
const localityLbSetting = { type: "object", properties: { distribute, enabled: { type: "boolean", nullable: true }, failover: { type: "array", items: { type: "object", properties: { from: { type: "string" }, to: { type: "string" } } } }, failoverPriority: exportTo } } as const;
const minimumPercent = { type: "number", format: "double", nullable: true, minimum: 0, maximum: 100 } as const;
const warmup = { type: "object", required: ["duration"], properties: { aggression: { type: "number", format: "double", nullable: true, minimum: 0 }, duration: { type: "string" }, minimumPercent } } as const;
const loadBalancer = { type: "object", properties: { consistentHash, localityLbSetting, simple: { type: "string", enum: ["UNSPECIFIED", "LEAST_CONN", "RANDOM", "PASSTHROUGH", "ROUND_ROBIN", "LEAST_REQUEST"] }, warmup, warmupDurationSecs: { type: "string" } }, oneOf: [{ not: { anyOf: [{ required: ["simple"] }, { required: ["consistentHash"] }] } }, { required: ["simple"] }, { required: ["consistentHash"] }] } as const;
const consecutive5XxErrors = { type: "integer", nullable: true, minimum: 0, maximum: 4294967295 } as const;
const outlierDetection = { type: "object", properties: { baseEjectionTime: { type: "string" }, consecutive5xxErrors: consecutive5XxErrors, consecutiveErrors: { type: "integer", format: "int32" }, consecutiveGatewayErrors: consecutive5XxErrors, consecutiveLocalOriginFailures: consecutive5XxErrors, interval: { type: "string" }, maxEjectionPercent: { type: "integer", format: "int32" }, minHealthPercent: { type: "integer", format: "int32" }, splitExternalLocalOriginErrors: { type: "boolean" } } } as const;
const tls = { type: "object", properties: { caCertificates: { type: "string" }, caCrl: { type: "string" }, clientCertificate: { type: "string" }, credentialName: { type: "string" }, insecureSkipVerify: { type: "boolean", nullable: true }, mode: { type: "string", enum: ["DISABLE", "SIMPLE", "MUTUAL", "ISTIO_MUTUAL"] }, privateKey: { type: "string" }, sni: { type: "string" }, subjectAltNames: exportTo } } as const;
const portLevelSettingsItem = { type: "object", properties: { connectionPool, loadBalancer, outlierDetection, port: { type: "object", properties: { number: probes } }, tls } } as const;
const tunnel = { type: "object", required: ["targetHost", "targetPort"], properties: { protocol: { type: "string" }, targetHost: { type: "string" }, targetPort: probes } } as const;
const trafficPolicy = { type: "object", properties: { connectionPool, loadBalancer, outlierDetection, portLevelSettings: { type: "array", maxItems: 4096, items: portLevelSettingsItem }, proxyProtocol: { type: "object", properties: { version: { type: "string", enum: ["V1", "V2"] } } }, retryBudget: { type: "object", properties: { minRetryConcurrency: probes, percent: minimumPercent } }, tls, tunnel } } as const;
const subsetsItem = { type: "object", required: ["name"], properties: { labels: { type: "object", additionalProperties: { type: "string" } }, name: { type: "string" }, trafficPolicy } } as const;
const workloadSelector = { type: "object", properties: { matchLabels: { type: "object", maxProperties: 4096, additionalProperties: { type: "string", maxLength: 63 } } } } as const;
const spec = { type: "object", required: ["host"], properties: { exportTo, host: { type: "string" }, subsets: { type: "array", items: subsetsItem }, trafficPolicy, workloadSelector } } as const;
const status = { "x-kubernetes-preserve-unknown-fields": true } as const;
const destinationRule2V1 = { type: "object", properties: { spec, status } } as const;
const notServiceAccounts = { type: "array", maxItems: 16, items: { type: "string", maxLength: 320 } } as const;
const source = { type: "object", properties: { ipBlocks: exportTo, namespaces: exportTo, notIpBlocks: exportTo, notNamespaces: exportTo, notPrincipals: exportTo, notRemoteIpBlocks: exportTo, notRequestPrincipals: exportTo, notServiceAccounts, notTrustDomains: exportTo, principals: exportTo, remoteIpBlocks: exportTo, requestPrincipals: exportTo, serviceAccounts: notServiceAccounts, trustDomains: exportTo } } as const;
const operation = { type: "object", properties: { hosts: exportTo, methods: exportTo, notHosts: exportTo, notMethods: exportTo, notPaths: exportTo, notPorts: exportTo, paths: exportTo, ports: exportTo } } as const;
const when = { type: "array", items: { type: "object", required: ["key"], properties: { key: { type: "string" }, notValues: exportTo, values: exportTo } } } as const;
const rulesItem = { type: "object", properties: { from: { type: "array", maxItems: 512, items: { type: "object", properties: { source } } }, to: { type: "array", items: { type: "object", properties: { operation } } }, when } } as const;
const targetRef = { type: "object", required: ["kind", "name"], properties: { group: { type: "string", maxLength: 253, pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" }, kind: { type: "string", minLength: 1, maxLength: 63, pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$" }, name: { type: "string", minLength: 1, maxLength: 253 }, namespace: { type: "string" } } } as const;
const spec2 = { type: "object", properties: { action: { type: "string", enum: ["ALLOW", "DENY", "AUDIT", "CUSTOM"] }, provider: { type: "object", properties: { name: { type: "string" } } }, rules: { type: "array", maxItems: 512, items: rulesItem }, selector: workloadSelector, targetRef, targetRefs: { type: "array", maxItems: 16, items: targetRef } }, oneOf: [{ not: { anyOf: [{ required: ["provider"] }] } }, { required: ["provider"] }] } as const;
const authorizationPolicy11V1 = { type: "object", properties: { spec: spec2, status } } as const;
const mtls = { type: "object", properties: { mode: { type: "string", enum: ["UNSET", "DISABLE", "PERMISSIVE", "STRICT"] } } } as const;
const spec3 = { type: "object", properties: { mtls, portLevelMtls: { type: "object", minProperties: 1, additionalProperties: mtls }, selector: workloadSelector } } as const;
const peerAuthentication12V1 = { type: "object", properties: { spec: spec3, status } } as const;

const parts = schemaParts([
  '{"type":"object","required":["inlineCode"],"properties":{"inlineCode":{"type":"string","minLength":1,"maxLength":65536}}}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["number"],"items":{"type":"object","required":["number"],"properties":{"number":{"type":"integer","minimum":1,"maximum":65535}}}}',
  '{"type":"object","properties":{"mode":{"type":"string","enum":["UNDEFINED","CLIENT","SERVER","CLIENT_AND_SERVER"]},"ports":{"$part":1}}}',
  '{"type":"array","items":{"$part":2}}',
  '{"type":"string","enum":["UNSPECIFIED","AUTHN","AUTHZ","STATS"]}',
  '{"type":"integer","format":"int32","nullable":true}',
  '{"type":"object","properties":{"matchLabels":{"type":"object","maxProperties":4096,"additionalProperties":{"type":"string","maxLength":63}}}}',
  '{"type":"string","minLength":1,"maxLength":253}',
  '{"type":"object","required":["kind","name"],"properties":{"group":{"type":"string","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},"kind":{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"},"name":{"$part":7},"namespace":{"type":"string"}}}',
  '{"type":"array","maxItems":16,"items":{"$part":8}}',
  '{"type":"string","enum":["FAIL_CLOSE","FAIL_OPEN","FAIL_RELOAD"]}',
  '{"type":"string","enum":["UNSPECIFIED_POLICY","IfNotPresent","Always"]}',
  '{"type":"object","x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"string","minLength":1,"maxLength":256}',
  '{"type":"string","pattern":"(^$|^[a-f0-9]{64}$)"}',
  '{"type":"string","enum":["UNSPECIFIED_PLUGIN_TYPE","HTTP","NETWORK"]}',
  '{"type":"object","required":["name"],"properties":{"name":{"$part":13},"value":{"type":"string","maxLength":2048},"valueFrom":{"type":"string","enum":["INLINE","HOST"]}}}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":256,"items":{"$part":16}}',
  '{"type":"object","properties":{"env":{"$part":17}}}',
  '{"type":"object","required":["url"],"properties":{"failStrategy":{"$part":10},"imagePullPolicy":{"$part":11},"imagePullSecret":{"$part":7},"pluginConfig":{"$part":12},"pluginName":{"$part":13},"sha256":{"$part":14},"type":{"$part":15},"url":{"type":"string","minLength":1},"verificationKey":{"type":"string"},"vmConfig":{"$part":18}}}',
  '{"type":"object","properties":{"lua":{"$part":0},"match":{"$part":3},"phase":{"$part":4},"priority":{"$part":5},"selector":{"$part":6},"targetRefs":{"$part":9},"wasm":{"$part":19}},"oneOf":[{"not":{"anyOf":[{"required":["wasm"]},{"required":["lua"]}]}},{"required":["wasm"]},{"required":["lua"]}]}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","required":["url"],"properties":{"failStrategy":{"$part":10},"imagePullPolicy":{"$part":11},"imagePullSecret":{"$part":7},"match":{"$part":3},"phase":{"type":"string","enum":["UNSPECIFIED_PHASE","AUTHN","AUTHZ","STATS"]},"pluginConfig":{"$part":12},"pluginName":{"$part":13},"priority":{"$part":5},"selector":{"$part":6},"sha256":{"$part":14},"targetRef":{"$part":8},"targetRefs":{"$part":9},"type":{"$part":15},"url":{"type":"string","minLength":1},"verificationKey":{"type":"string"},"vmConfig":{"$part":18}}}',
  '{"type":"string","enum":["INVALID","LISTENER","FILTER_CHAIN","NETWORK_FILTER","HTTP_FILTER","ROUTE_CONFIGURATION","VIRTUAL_HOST","HTTP_ROUTE","CLUSTER","EXTENSION_CONFIG","BOOTSTRAP","LISTENER_FILTER"]}',
  '{"type":"integer","minimum":0,"maximum":4294967295}',
  '{"type":"object","properties":{"name":{"type":"string"},"portNumber":{"$part":24},"service":{"type":"string"},"subset":{"type":"string"}}}',
  '{"type":"object","properties":{"name":{"type":"string"}}}',
  '{"type":"object","properties":{"name":{"type":"string"},"subFilter":{"$part":26}}}',
  '{"type":"object","properties":{"applicationProtocols":{"type":"string"},"destinationPort":{"$part":24},"filter":{"$part":27},"name":{"type":"string"},"sni":{"type":"string"},"transportProtocol":{"type":"string"}}}',
  '{"type":"object","properties":{"filterChain":{"$part":28},"listenerFilter":{"type":"string"},"name":{"type":"string"},"portName":{"type":"string"},"portNumber":{"$part":24}}}',
  '{"type":"object","additionalProperties":{"type":"string"}}',
  '{"type":"object","properties":{"action":{"type":"string","enum":["ANY","ROUTE","REDIRECT","DIRECT_RESPONSE"]},"name":{"type":"string"}}}',
  '{"type":"object","properties":{"gateway":{"type":"string"},"name":{"type":"string"},"portName":{"type":"string"},"portNumber":{"$part":24},"vhost":{"type":"object","properties":{"domainName":{"type":"string"},"name":{"type":"string"},"route":{"$part":31}}}}}',
  '{"type":"object","properties":{"cluster":{"$part":25},"context":{"type":"string","enum":["ANY","SIDECAR_INBOUND","SIDECAR_OUTBOUND","GATEWAY","WAYPOINT"]},"listener":{"$part":29},"proxy":{"type":"object","properties":{"metadata":{"$part":30},"proxyVersion":{"type":"string"}}},"routeConfiguration":{"$part":32},"waypoint":{"type":"object","properties":{"filter":{"$part":27},"portNumber":{"$part":24},"route":{"$part":26}}}},"oneOf":[{"not":{"anyOf":[{"required":["listener"]},{"required":["routeConfiguration"]},{"required":["cluster"]},{"required":["waypoint"]}]}},{"required":["listener"]},{"required":["routeConfiguration"]},{"required":["cluster"]},{"required":["waypoint"]}]}',
  '{"type":"object","properties":{"filterClass":{"$part":4},"operation":{"type":"string","enum":["INVALID","MERGE","ADD","REMOVE","INSERT_BEFORE","INSERT_AFTER","INSERT_FIRST","REPLACE"]},"value":{"$part":12}}}',
  '{"type":"array","items":{"type":"object","properties":{"applyTo":{"$part":23},"match":{"$part":33},"patch":{"$part":34}}}}',
  '{"type":"object","properties":{"labels":{"type":"object","maxProperties":256,"additionalProperties":{"type":"string","maxLength":63}}}}',
  '{"type":"object","properties":{"configPatches":{"$part":35},"priority":{"type":"integer","format":"int32"},"targetRefs":{"$part":9},"workloadSelector":{"$part":36}}}',
  '{"type":"array","items":{"type":"string"}}',
  '{"type":"object","required":["number","protocol","name"],"properties":{"name":{"type":"string"},"number":{"$part":24},"protocol":{"type":"string"},"targetPort":{"$part":24}}}',
  '{"type":"string","enum":["TLS_AUTO","TLSV1_0","TLSV1_1","TLSV1_2","TLSV1_3"]}',
  '{"type":"object","properties":{"caCertificates":{"type":"string"},"privateKey":{"type":"string"},"serverCertificate":{"type":"string"}}}',
  '{"type":"object","properties":{"caCertCredentialName":{"type":"string"},"caCertificates":{"type":"string"},"caCrl":{"type":"string"},"cipherSuites":{"$part":38},"credentialName":{"type":"string"},"credentialNames":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"string"}},"httpsRedirect":{"type":"boolean"},"maxProtocolVersion":{"$part":40},"minProtocolVersion":{"$part":40},"mode":{"type":"string","enum":["PASSTHROUGH","SIMPLE","MUTUAL","AUTO_PASSTHROUGH","ISTIO_MUTUAL","OPTIONAL_MUTUAL"]},"privateKey":{"type":"string"},"serverCertificate":{"type":"string"},"subjectAltNames":{"$part":38},"tlsCertificates":{"type":"array","minItems":1,"maxItems":2,"items":{"$part":41}},"verifyCertificateHash":{"$part":38},"verifyCertificateSpki":{"$part":38}}}',
  '{"type":"object","required":["port","hosts"],"properties":{"bind":{"type":"string"},"defaultEndpoint":{"type":"string"},"hosts":{"$part":38},"name":{"type":"string"},"port":{"$part":39},"tls":{"$part":42}}}',
  '{"type":"object","properties":{"spec":{"type":"object","properties":{"selector":{"$part":30},"servers":{"type":"array","items":{"$part":43}}}},"status":{"$part":21}}}',
  '{"type":"object","properties":{"concurrency":{"type":"integer","format":"int32","nullable":true,"minimum":0},"environmentVariables":{"type":"object","additionalProperties":{"type":"string","maxLength":2048}},"image":{"type":"object","properties":{"imageType":{"type":"string"}}},"selector":{"$part":6}}}',
  '{"type":"object","maxProperties":256,"additionalProperties":{"type":"string"}}',
  '{"type":"object","properties":{"address":{"type":"string","maxLength":256},"labels":{"$part":46},"locality":{"type":"string","maxLength":2048},"network":{"type":"string","maxLength":2048},"ports":{"type":"object","maxProperties":128,"additionalProperties":{"$part":24}},"serviceAccount":{"type":"string","maxLength":253},"weight":{"$part":24}}}',
  '{"type":"object","required":["number","name"],"properties":{"name":{"type":"string","maxLength":256},"number":{"$part":24},"protocol":{"type":"string","maxLength":256},"targetPort":{"$part":24}}}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":256,"items":{"$part":48}}',
  '{"type":"object","required":["hosts"],"properties":{"addresses":{"type":"array","maxItems":256,"items":{"type":"string","maxLength":64}},"endpoints":{"type":"array","maxItems":4096,"items":{"$part":47}},"exportTo":{"$part":38},"hosts":{"type":"array","minItems":1,"maxItems":256,"items":{"type":"string"}},"location":{"type":"string","enum":["MESH_EXTERNAL","MESH_INTERNAL"]},"ports":{"$part":49},"resolution":{"type":"string","enum":["NONE","STATIC","DNS","DNS_ROUND_ROBIN","DYNAMIC_DNS"]},"subjectAltNames":{"$part":38},"workloadSelector":{"$part":36}}}',
  '{"type":"object","required":["spec"],"properties":{"spec":{"$part":50},"status":{"$part":21}}}',
  '{"type":"string","enum":["DEFAULT","IPTABLES","NONE"]}',
  '{"type":"object","properties":{"name":{"type":"string"},"number":{"$part":24},"protocol":{"type":"string"},"targetPort":{"$part":24}}}',
  '{"type":"object","required":["hosts"],"properties":{"bind":{"type":"string"},"captureMode":{"$part":52},"hosts":{"$part":38},"port":{"$part":53}}}',
  '{"type":"object","properties":{"h2UpgradePolicy":{"type":"string","enum":["DEFAULT","DO_NOT_UPGRADE","UPGRADE"]},"http1MaxPendingRequests":{"type":"integer","format":"int32"},"http2MaxRequests":{"type":"integer","format":"int32"},"idleTimeout":{"type":"string"},"maxConcurrentStreams":{"type":"integer","format":"int32"},"maxRequestsPerConnection":{"type":"integer","format":"int32"},"maxRetries":{"type":"integer","format":"int32"},"useClientProtocol":{"type":"boolean"}}}',
  '{"type":"object","properties":{"connectTimeout":{"type":"string"},"idleTimeout":{"type":"string"},"maxConnectionDuration":{"type":"string"},"maxConnections":{"type":"integer","format":"int32"},"tcpKeepalive":{"type":"object","properties":{"interval":{"type":"string"},"probes":{"$part":24},"time":{"type":"string"}}}}}',
  '{"type":"object","properties":{"http":{"$part":55},"tcp":{"$part":56}}}',
  '{"type":"object","required":["port"],"properties":{"bind":{"type":"string"},"captureMode":{"$part":52},"connectionPool":{"$part":57},"defaultEndpoint":{"type":"string"},"port":{"$part":53},"tls":{"$part":42}}}',
  '{"type":"object","required":["host"],"properties":{"host":{"type":"string"},"port":{"type":"object","properties":{"number":{"$part":24}}},"subset":{"type":"string"}}}',
  '{"type":"object","properties":{"egressProxy":{"$part":59},"mode":{"type":"string","enum":["REGISTRY_ONLY","ALLOW_ANY"]}}}',
  '{"type":"object","properties":{"egress":{"type":"array","items":{"$part":54}},"inboundConnectionPool":{"$part":57},"ingress":{"type":"array","items":{"$part":58}},"outboundTrafficPolicy":{"$part":60},"workloadSelector":{"$part":36}}}',
  '{"type":"object","properties":{"spec":{"$part":61},"status":{"$part":21}}}',
  '{"type":"object","properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}',
  '{"type":"object","properties":{"allowCredentials":{"type":"boolean","nullable":true},"allowHeaders":{"$part":38},"allowMethods":{"$part":38},"allowOrigin":{"$part":38},"allowOrigins":{"type":"array","items":{"$part":63}},"exposeHeaders":{"$part":38},"maxAge":{"type":"string"},"unmatchedPreflights":{"type":"string","enum":["UNSPECIFIED","FORWARD","IGNORE"]}}}',
  '{"type":"object","properties":{"bytes":{"type":"string","format":"byte"},"string":{"type":"string"}},"oneOf":[{"not":{"anyOf":[{"required":["string"]},{"required":["bytes"]}]}},{"required":["string"]},{"required":["bytes"]}]}',
  '{"type":"object","properties":{"value":{"type":"number","format":"double"}}}',
  '{"type":"object","properties":{"grpcStatus":{"type":"string"},"http2Error":{"type":"string"},"httpStatus":{"type":"integer","format":"int32"},"percentage":{"$part":66}},"oneOf":[{"not":{"anyOf":[{"required":["httpStatus"]},{"required":["grpcStatus"]},{"required":["http2Error"]}]}},{"required":["httpStatus"]},{"required":["grpcStatus"]},{"required":["http2Error"]}]}',
  '{"type":"object","properties":{"exponentialDelay":{"type":"string"},"fixedDelay":{"type":"string"},"percent":{"type":"integer","format":"int32"},"percentage":{"$part":66}},"oneOf":[{"not":{"anyOf":[{"required":["fixedDelay"]},{"required":["exponentialDelay"]}]}},{"required":["fixedDelay"]},{"required":["exponentialDelay"]}]}',
  '{"type":"object","properties":{"add":{"$part":30},"remove":{"$part":38},"set":{"$part":30}}}',
  '{"type":"object","properties":{"request":{"$part":69},"response":{"$part":69}}}',
  '{"type":"object","additionalProperties":{"$part":63}}',
  '{"type":"object","properties":{"authority":{"$part":63},"gateways":{"$part":38},"headers":{"$part":71},"ignoreUriCase":{"type":"boolean"},"method":{"$part":63},"name":{"type":"string"},"port":{"$part":24},"queryParams":{"$part":71},"scheme":{"$part":63},"sourceLabels":{"$part":30},"sourceNamespace":{"type":"string"},"statPrefix":{"type":"string"},"uri":{"$part":63},"withoutHeaders":{"$part":71}}}',
  '{"type":"integer","nullable":true,"minimum":0,"maximum":4294967295}',
  '{"type":"array","items":{"type":"object","required":["destination"],"properties":{"destination":{"$part":59},"percentage":{"$part":66}}}}',
  '{"type":"object","properties":{"authority":{"type":"string"},"derivePort":{"type":"string","enum":["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"]},"port":{"$part":24},"redirectCode":{"$part":24},"scheme":{"type":"string"},"uri":{"type":"string"}},"oneOf":[{"not":{"anyOf":[{"required":["port"]},{"required":["derivePort"]}]}},{"required":["port"]},{"required":["derivePort"]}]}',
  '{"type":"object","properties":{"attempts":{"type":"integer","format":"int32"},"backoff":{"type":"string"},"perTryTimeout":{"type":"string"},"retryIgnorePreviousHosts":{"type":"boolean","nullable":true},"retryOn":{"type":"string"},"retryRemoteLocalities":{"type":"boolean","nullable":true}}}',
  '{"type":"object","properties":{"authority":{"type":"string"},"uri":{"type":"string"},"uriRegexRewrite":{"type":"object","properties":{"match":{"type":"string"},"rewrite":{"type":"string"}}}}}',
  '{"type":"object","required":["destination"],"properties":{"destination":{"$part":59},"headers":{"$part":70},"weight":{"type":"integer","format":"int32"}}}',
  '{"type":"object","properties":{"corsPolicy":{"$part":64},"delegate":{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"}}},"directResponse":{"type":"object","required":["status"],"properties":{"body":{"$part":65},"status":{"$part":24}}},"fault":{"type":"object","properties":{"abort":{"$part":67},"delay":{"$part":68}}},"headers":{"$part":70},"match":{"type":"array","items":{"$part":72}},"mirror":{"$part":59},"mirror_percent":{"$part":73},"mirrorPercent":{"$part":73},"mirrorPercentage":{"$part":66},"mirrors":{"$part":74},"name":{"type":"string"},"redirect":{"$part":75},"retries":{"$part":76},"rewrite":{"$part":77},"route":{"type":"array","items":{"$part":78}},"timeout":{"type":"string"}}}',
  '{"type":"object","properties":{"destinationSubnets":{"$part":38},"gateways":{"$part":38},"port":{"$part":24},"sourceLabels":{"$part":30},"sourceNamespace":{"type":"string"},"sourceSubnet":{"type":"string"}}}',
  '{"type":"object","required":["destination"],"properties":{"destination":{"$part":59},"weight":{"type":"integer","format":"int32"}}}',
  '{"type":"array","items":{"$part":81}}',
  '{"type":"array","items":{"type":"object","properties":{"match":{"type":"array","items":{"$part":80}},"route":{"$part":82}}}}',
  '{"type":"object","required":["sniHosts"],"properties":{"destinationSubnets":{"$part":38},"gateways":{"$part":38},"port":{"$part":24},"sniHosts":{"$part":38},"sourceLabels":{"$part":30},"sourceNamespace":{"type":"string"}}}',
  '{"type":"array","items":{"type":"object","required":["match"],"properties":{"match":{"type":"array","items":{"$part":84}},"route":{"$part":82}}}}',
  '{"type":"object","properties":{"exportTo":{"$part":38},"gateways":{"$part":38},"hosts":{"$part":38},"http":{"type":"array","items":{"$part":79}},"tcp":{"$part":83},"tls":{"$part":85}}}',
  '{"type":"object","properties":{"spec":{"$part":86},"status":{"$part":21}}}',
  '{"type":"object","required":["spec"],"properties":{"spec":{"$part":47},"status":{"$part":21}}}',
  '{"type":"array","items":{"type":"string","minLength":1}}',
  '{"type":"integer","format":"int32","minimum":0}',
  '{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[-_A-Za-z0-9]+$"},"value":{"type":"string"}}}}',
  '{"type":"object","required":["port"],"properties":{"host":{"type":"string"},"httpHeaders":{"$part":91},"path":{"type":"string"},"port":{"$part":24},"scheme":{"type":"string"}}}',
  '{"type":"object","properties":{"exec":{"type":"object","required":["command"],"properties":{"command":{"$part":89}}},"failureThreshold":{"$part":90},"grpc":{"type":"object","properties":{"port":{"$part":24},"service":{"type":"string"}}},"httpGet":{"$part":92},"initialDelaySeconds":{"$part":90},"periodSeconds":{"$part":90},"successThreshold":{"$part":90},"tcpSocket":{"type":"object","required":["port"],"properties":{"host":{"type":"string"},"port":{"$part":24}}},"timeoutSeconds":{"$part":90}},"oneOf":[{"not":{"anyOf":[{"required":["httpGet"]},{"required":["tcpSocket"]},{"required":["exec"]},{"required":["grpc"]}]}},{"required":["httpGet"]},{"required":["tcpSocket"]},{"required":["exec"]},{"required":["grpc"]}]}',
  '{"type":"object","required":["template"],"properties":{"metadata":{"type":"object","properties":{"annotations":{"$part":46},"labels":{"$part":46}}},"probe":{"$part":93},"template":{"$part":47}}}',
  '{"type":"object","required":["spec"],"properties":{"spec":{"$part":94},"status":{"$part":21}}}',
  '{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"prefix":{"type":"string"}}}}',
  '{"type":"string","minLength":1,"maxLength":2048}',
  '{"type":"object","required":["header","claim"],"properties":{"claim":{"type":"string","minLength":1},"header":{"type":"string","minLength":1,"pattern":"^[-_A-Za-z0-9]+$"}}}',
  '{"type":"object","properties":{"audiences":{"$part":89},"forwardOriginalToken":{"type":"boolean"},"fromCookies":{"$part":89},"fromHeaders":{"$part":96},"fromParams":{"$part":89},"issuer":{"type":"string","minLength":1},"jwks":{"type":"string"},"jwks_uri":{"$part":97},"jwksUri":{"$part":97},"outputClaimToHeaders":{"type":"array","items":{"$part":98}},"outputPayloadToHeader":{"type":"string"},"spaceDelimitedClaims":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1}},"timeout":{"type":"string"}}}',
  '{"type":"object","properties":{"jwtRules":{"type":"array","maxItems":4096,"items":{"$part":99}},"selector":{"$part":6},"targetRef":{"$part":8},"targetRefs":{"$part":9}}}',
  '{"type":"object","properties":{"spec":{"$part":100},"status":{"$part":21}}}',
  '{"type":"string","enum":["CLIENT_AND_SERVER","CLIENT","SERVER"]}',
  '{"type":"object","properties":{"mode":{"$part":102}}}',
  '{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}}}',
  '{"type":"object","properties":{"disabled":{"type":"boolean","nullable":true},"filter":{"type":"object","properties":{"expression":{"type":"string"}}},"match":{"$part":103},"providers":{"$part":104}}}',
  '{"type":"string","enum":["ALL_METRICS","REQUEST_COUNT","REQUEST_DURATION","REQUEST_SIZE","RESPONSE_SIZE","TCP_OPENED_CONNECTIONS","TCP_CLOSED_CONNECTIONS","TCP_SENT_BYTES","TCP_RECEIVED_BYTES","GRPC_REQUEST_MESSAGES","GRPC_RESPONSE_MESSAGES"]}',
  '{"type":"object","properties":{"customMetric":{"type":"string","minLength":1},"metric":{"$part":106},"mode":{"$part":102}},"oneOf":[{"not":{"anyOf":[{"required":["metric"]},{"required":["customMetric"]}]}},{"required":["metric"]},{"required":["customMetric"]}]}',
  '{"type":"object","additionalProperties":{"type":"object","properties":{"operation":{"type":"string","enum":["UPSERT","REMOVE"]},"value":{"type":"string"}}}}',
  '{"type":"object","properties":{"disabled":{"type":"boolean","nullable":true},"match":{"$part":107},"tagOverrides":{"$part":108}}}',
  '{"type":"object","properties":{"overrides":{"type":"array","items":{"$part":109}},"providers":{"$part":104},"reportingInterval":{"type":"string"}}}',
  '{"type":"object","required":["name"],"properties":{"defaultValue":{"type":"string"},"name":{"type":"string","minLength":1}}}',
  '{"type":"object","required":["value"],"properties":{"value":{"type":"string","minLength":1}}}',
  '{"type":"object","properties":{"environment":{"$part":111},"formatter":{"$part":112},"header":{"$part":111},"literal":{"$part":112}},"oneOf":[{"not":{"anyOf":[{"required":["literal"]},{"required":["environment"]},{"required":["header"]},{"required":["formatter"]}]}},{"required":["literal"]},{"required":["environment"]},{"required":["header"]},{"required":["formatter"]}]}',
  '{"type":"object","properties":{"customTags":{"type":"object","additionalProperties":{"$part":113}},"disableContextPropagation":{"type":"boolean","nullable":true},"disableSpanReporting":{"type":"boolean","nullable":true},"enableIstioTags":{"type":"boolean","nullable":true},"match":{"$part":103},"providers":{"$part":104},"randomSamplingPercentage":{"type":"number","format":"double","nullable":true,"minimum":0,"maximum":100},"useRequestIdForTraceSampling":{"type":"boolean","nullable":true}}}',
  '{"type":"object","properties":{"accessLogging":{"type":"array","items":{"$part":105}},"metrics":{"type":"array","items":{"$part":110}},"selector":{"$part":6},"targetRef":{"$part":8},"targetRefs":{"$part":9},"tracing":{"type":"array","items":{"$part":114}}}}',
  '{"type":"object","properties":{"spec":{"$part":115},"status":{"$part":21}}}',
]);

const trafficExtension = customKind({ group: "extensions.istio.io", kind: "TrafficExtension", scope: "Namespaced", versions: { v1alpha1: parts('{"type":"object","required":["spec"],"properties":{"spec":{"$part":20},"status":{"$part":21}}}') } });
const wasmPlugin = customKind({ group: "extensions.istio.io", kind: "WasmPlugin", scope: "Namespaced", versions: { v1alpha1: parts('{"type":"object","required":["spec"],"properties":{"spec":{"$part":22},"status":{"$part":21}}}') } });
const destinationRule = customKind({ group: "networking.istio.io", kind: "DestinationRule", scope: "Namespaced", versions: { v1: { schema: destinationRule2V1 }, v1alpha3: { schema: destinationRule2V1 }, v1beta1: { schema: destinationRule2V1 } } });
const envoyFilter = customKind({ group: "networking.istio.io", kind: "EnvoyFilter", scope: "Namespaced", versions: { v1alpha3: parts('{"type":"object","properties":{"spec":{"$part":37},"status":{"$part":21}}}') } });
const gateway = customKind({ group: "networking.istio.io", kind: "Gateway", scope: "Namespaced", versions: { v1: parts('{"$part":44}'), v1alpha3: parts('{"$part":44}'), v1beta1: parts('{"$part":44}') } });
const proxyConfig = customKind({ group: "networking.istio.io", kind: "ProxyConfig", scope: "Namespaced", versions: { v1beta1: parts('{"type":"object","properties":{"spec":{"$part":45},"status":{"$part":21}}}') } });
const serviceEntry = customKind({ group: "networking.istio.io", kind: "ServiceEntry", scope: "Namespaced", versions: { v1: parts('{"$part":51}'), v1alpha3: parts('{"$part":51}'), v1beta1: parts('{"$part":51}') } });
const sidecar = customKind({ group: "networking.istio.io", kind: "Sidecar", scope: "Namespaced", versions: { v1: parts('{"$part":62}'), v1alpha3: parts('{"$part":62}'), v1beta1: parts('{"$part":62}') } });
const virtualService = customKind({ group: "networking.istio.io", kind: "VirtualService", scope: "Namespaced", versions: { v1: parts('{"$part":87}'), v1alpha3: parts('{"$part":87}'), v1beta1: parts('{"$part":87}') } });
const workloadEntry = customKind({ group: "networking.istio.io", kind: "WorkloadEntry", scope: "Namespaced", versions: { v1: parts('{"$part":88}'), v1alpha3: parts('{"$part":88}'), v1beta1: parts('{"$part":88}') } });
const workloadGroup = customKind({ group: "networking.istio.io", kind: "WorkloadGroup", scope: "Namespaced", versions: { v1: parts('{"$part":95}'), v1alpha3: parts('{"$part":95}'), v1beta1: parts('{"$part":95}') } });
const authorizationPolicy = customKind({ group: "security.istio.io", kind: "AuthorizationPolicy", scope: "Namespaced", versions: { v1: { schema: authorizationPolicy11V1 }, v1beta1: { schema: authorizationPolicy11V1 } } });
const peerAuthentication = customKind({ group: "security.istio.io", kind: "PeerAuthentication", scope: "Namespaced", versions: { v1: { schema: peerAuthentication12V1 }, v1beta1: { schema: peerAuthentication12V1 } } });
const requestAuthentication = customKind({ group: "security.istio.io", kind: "RequestAuthentication", scope: "Namespaced", versions: { v1: parts('{"$part":101}'), v1beta1: parts('{"$part":101}') } });
const telemetry = customKind({ group: "telemetry.istio.io", kind: "Telemetry", scope: "Namespaced", versions: { v1: parts('{"$part":116}'), v1alpha1: parts('{"$part":116}') } });

export const istioKinds: readonly CustomKind[] = [trafficExtension, wasmPlugin, destinationRule, envoyFilter, gateway, proxyConfig, serviceEntry, sidecar, virtualService, workloadEntry, workloadGroup, authorizationPolicy, peerAuthentication, requestAuthentication, telemetry];

export type DestinationRule = ObjectOf<typeof destinationRule, "v1">;
export type AuthorizationPolicy = ObjectOf<typeof authorizationPolicy, "v1">;
export type PeerAuthentication = ObjectOf<typeof peerAuthentication, "v1">;
