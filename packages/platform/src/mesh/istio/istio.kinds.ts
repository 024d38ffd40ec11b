// The facts of the CRDs of istio/istio 1.30.3, manifests/charts/base. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const ipBlocks = { type: "array", items: { type: "string" } } as const;
const notServiceAccounts = { type: "array", maxItems: 16, items: { type: "string", maxLength: 320 } } as const;
const source = { type: "object", properties: { ipBlocks, namespaces: ipBlocks, notIpBlocks: ipBlocks, notNamespaces: ipBlocks, notPrincipals: ipBlocks, notRemoteIpBlocks: ipBlocks, notRequestPrincipals: ipBlocks, notServiceAccounts, notTrustDomains: ipBlocks, principals: ipBlocks, remoteIpBlocks: ipBlocks, requestPrincipals: ipBlocks, serviceAccounts: notServiceAccounts, trustDomains: ipBlocks } } as const;
const operation = { type: "object", properties: { hosts: ipBlocks, methods: ipBlocks, notHosts: ipBlocks, notMethods: ipBlocks, notPaths: ipBlocks, notPorts: ipBlocks, paths: ipBlocks, ports: ipBlocks } } as const;
const when = { type: "array", items: { type: "object", required: ["key"], properties: { key: { type: "string" }, notValues: ipBlocks, values: ipBlocks } } } as const;
const rulesItem = { type: "object", properties: { from: { type: "array", maxItems: 512, items: { type: "object", properties: { source } } }, to: { type: "array", items: { type: "object", properties: { operation } } }, when } } as const;
const selector = { type: "object", properties: { matchLabels: { type: "object", maxProperties: 4096, additionalProperties: { type: "string", maxLength: 63 } } } } as const;
const targetRef = { type: "object", required: ["kind", "name"], properties: { group: { type: "string", maxLength: 253, pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" }, kind: { type: "string", minLength: 1, maxLength: 63, pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$" }, name: { type: "string", minLength: 1, maxLength: 253 }, namespace: { type: "string" } } } as const;
const spec = { type: "object", properties: { action: { type: "string", enum: ["ALLOW", "DENY", "AUDIT", "CUSTOM"] }, provider: { type: "object", properties: { name: { type: "string" } } }, rules: { type: "array", maxItems: 512, items: rulesItem }, selector, targetRef, targetRefs: { type: "array", maxItems: 16, items: targetRef } }, oneOf: [{ not: { anyOf: [{ required: ["provider"] }] } }, { required: ["provider"] }] } as const;
const status = { "x-kubernetes-preserve-unknown-fields": true } as const;
const authorizationPolicy11V1 = { type: "object", properties: { spec, status } } as const;
const mtls = { type: "object", properties: { mode: { type: "string", enum: ["UNSET", "DISABLE", "PERMISSIVE", "STRICT"] } } } as const;
const spec2 = { type: "object", properties: { mtls, portLevelMtls: { type: "object", minProperties: 1, additionalProperties: mtls }, selector } } as const;
const peerAuthentication12V1 = { type: "object", properties: { spec: spec2, status } } as const;

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
  '{"type":"array","items":{"type":"string"}}',
  '{"type":"object","additionalProperties":{"type":"string"}}',
  '{"type":"object","properties":{"h2UpgradePolicy":{"type":"string","enum":["DEFAULT","DO_NOT_UPGRADE","UPGRADE"]},"http1MaxPendingRequests":{"type":"integer","format":"int32"},"http2MaxRequests":{"type":"integer","format":"int32"},"idleTimeout":{"type":"string"},"maxConcurrentStreams":{"type":"integer","format":"int32"},"maxRequestsPerConnection":{"type":"integer","format":"int32"},"maxRetries":{"type":"integer","format":"int32"},"useClientProtocol":{"type":"boolean"}}}',
  '{"type":"integer","minimum":0,"maximum":4294967295}',
  '{"type":"object","properties":{"connectTimeout":{"type":"string"},"idleTimeout":{"type":"string"},"maxConnectionDuration":{"type":"string"},"maxConnections":{"type":"integer","format":"int32"},"tcpKeepalive":{"type":"object","properties":{"interval":{"type":"string"},"probes":{"$part":26},"time":{"type":"string"}}}}}',
  '{"type":"object","properties":{"http":{"$part":25},"tcp":{"$part":27}}}',
  '{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}}',
  '{"type":"object","required":["name"],"properties":{"attributes":{"$part":29},"name":{"type":"string"},"path":{"type":"string"},"ttl":{"type":"string"}}}',
  '{"type":"object","properties":{"httpCookie":{"$part":30},"httpHeaderName":{"type":"string"},"httpQueryParameterName":{"type":"string"},"maglev":{"type":"object","properties":{"tableSize":{"type":"integer","minimum":0}}},"minimumRingSize":{"type":"integer","minimum":0},"ringHash":{"type":"object","properties":{"minimumRingSize":{"type":"integer","minimum":0}}},"useSourceIp":{"type":"boolean"}},"allOf":[{"oneOf":[{"not":{"anyOf":[{"required":["httpHeaderName"]},{"required":["httpCookie"]},{"required":["useSourceIp"]},{"required":["httpQueryParameterName"]}]}},{"required":["httpHeaderName"]},{"required":["httpCookie"]},{"required":["useSourceIp"]},{"required":["httpQueryParameterName"]}]},{"oneOf":[{"not":{"anyOf":[{"required":["ringHash"]},{"required":["maglev"]}]}},{"required":["ringHash"]},{"required":["maglev"]}]}]}',
  '{"type":"array","items":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"object","additionalProperties":{"$part":26}}}}}',
  '{"type":"object","properties":{"distribute":{"$part":32},"enabled":{"type":"boolean","nullable":true},"failover":{"type":"array","items":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"failoverPriority":{"$part":23}}}',
  '{"type":"number","format":"double","nullable":true,"minimum":0,"maximum":100}',
  '{"type":"object","required":["duration"],"properties":{"aggression":{"type":"number","format":"double","nullable":true,"minimum":0},"duration":{"type":"string"},"minimumPercent":{"$part":34}}}',
  '{"type":"object","properties":{"consistentHash":{"$part":31},"localityLbSetting":{"$part":33},"simple":{"type":"string","enum":["UNSPECIFIED","LEAST_CONN","RANDOM","PASSTHROUGH","ROUND_ROBIN","LEAST_REQUEST"]},"warmup":{"$part":35},"warmupDurationSecs":{"type":"string"}},"oneOf":[{"not":{"anyOf":[{"required":["simple"]},{"required":["consistentHash"]}]}},{"required":["simple"]},{"required":["consistentHash"]}]}',
  '{"type":"integer","nullable":true,"minimum":0,"maximum":4294967295}',
  '{"type":"object","properties":{"baseEjectionTime":{"type":"string"},"consecutive5xxErrors":{"$part":37},"consecutiveErrors":{"type":"integer","format":"int32"},"consecutiveGatewayErrors":{"$part":37},"consecutiveLocalOriginFailures":{"$part":37},"interval":{"type":"string"},"maxEjectionPercent":{"type":"integer","format":"int32"},"minHealthPercent":{"type":"integer","format":"int32"},"splitExternalLocalOriginErrors":{"type":"boolean"}}}',
  '{"type":"object","properties":{"number":{"$part":26}}}',
  '{"type":"object","properties":{"caCertificates":{"type":"string"},"caCrl":{"type":"string"},"clientCertificate":{"type":"string"},"credentialName":{"type":"string"},"insecureSkipVerify":{"type":"boolean","nullable":true},"mode":{"type":"string","enum":["DISABLE","SIMPLE","MUTUAL","ISTIO_MUTUAL"]},"privateKey":{"type":"string"},"sni":{"type":"string"},"subjectAltNames":{"$part":23}}}',
  '{"type":"object","properties":{"connectionPool":{"$part":28},"loadBalancer":{"$part":36},"outlierDetection":{"$part":38},"port":{"$part":39},"tls":{"$part":40}}}',
  '{"type":"object","required":["targetHost","targetPort"],"properties":{"protocol":{"type":"string"},"targetHost":{"type":"string"},"targetPort":{"$part":26}}}',
  '{"type":"object","properties":{"connectionPool":{"$part":28},"loadBalancer":{"$part":36},"outlierDetection":{"$part":38},"portLevelSettings":{"type":"array","maxItems":4096,"items":{"$part":41}},"proxyProtocol":{"type":"object","properties":{"version":{"type":"string","enum":["V1","V2"]}}},"retryBudget":{"type":"object","properties":{"minRetryConcurrency":{"$part":26},"percent":{"$part":34}}},"tls":{"$part":40},"tunnel":{"$part":42}}}',
  '{"type":"object","required":["name"],"properties":{"labels":{"$part":24},"name":{"type":"string"},"trafficPolicy":{"$part":43}}}',
  '{"type":"object","required":["host"],"properties":{"exportTo":{"$part":23},"host":{"type":"string"},"subsets":{"type":"array","items":{"$part":44}},"trafficPolicy":{"$part":43},"workloadSelector":{"$part":6}}}',
  '{"type":"object","properties":{"spec":{"$part":45},"status":{"$part":21}}}',
  '{"type":"string","enum":["INVALID","LISTENER","FILTER_CHAIN","NETWORK_FILTER","HTTP_FILTER","ROUTE_CONFIGURATION","VIRTUAL_HOST","HTTP_ROUTE","CLUSTER","EXTENSION_CONFIG","BOOTSTRAP","LISTENER_FILTER"]}',
  '{"type":"object","properties":{"name":{"type":"string"},"portNumber":{"$part":26},"service":{"type":"string"},"subset":{"type":"string"}}}',
  '{"type":"object","properties":{"name":{"type":"string"}}}',
  '{"type":"object","properties":{"name":{"type":"string"},"subFilter":{"$part":49}}}',
  '{"type":"object","properties":{"applicationProtocols":{"type":"string"},"destinationPort":{"$part":26},"filter":{"$part":50},"name":{"type":"string"},"sni":{"type":"string"},"transportProtocol":{"type":"string"}}}',
  '{"type":"object","properties":{"filterChain":{"$part":51},"listenerFilter":{"type":"string"},"name":{"type":"string"},"portName":{"type":"string"},"portNumber":{"$part":26}}}',
  '{"type":"object","properties":{"action":{"type":"string","enum":["ANY","ROUTE","REDIRECT","DIRECT_RESPONSE"]},"name":{"type":"string"}}}',
  '{"type":"object","properties":{"gateway":{"type":"string"},"name":{"type":"string"},"portName":{"type":"string"},"portNumber":{"$part":26},"vhost":{"type":"object","properties":{"domainName":{"type":"string"},"name":{"type":"string"},"route":{"$part":53}}}}}',
  '{"type":"object","properties":{"cluster":{"$part":48},"context":{"type":"string","enum":["ANY","SIDECAR_INBOUND","SIDECAR_OUTBOUND","GATEWAY","WAYPOINT"]},"listener":{"$part":52},"proxy":{"type":"object","properties":{"metadata":{"$part":24},"proxyVersion":{"type":"string"}}},"routeConfiguration":{"$part":54},"waypoint":{"type":"object","properties":{"filter":{"$part":50},"portNumber":{"$part":26},"route":{"$part":49}}}},"oneOf":[{"not":{"anyOf":[{"required":["listener"]},{"required":["routeConfiguration"]},{"required":["cluster"]},{"required":["waypoint"]}]}},{"required":["listener"]},{"required":["routeConfiguration"]},{"required":["cluster"]},{"required":["waypoint"]}]}',
  '{"type":"object","properties":{"filterClass":{"$part":4},"operation":{"type":"string","enum":["INVALID","MERGE","ADD","REMOVE","INSERT_BEFORE","INSERT_AFTER","INSERT_FIRST","REPLACE"]},"value":{"$part":12}}}',
  '{"type":"array","items":{"type":"object","properties":{"applyTo":{"$part":47},"match":{"$part":55},"patch":{"$part":56}}}}',
  '{"type":"object","properties":{"labels":{"type":"object","maxProperties":256,"additionalProperties":{"type":"string","maxLength":63}}}}',
  '{"type":"object","properties":{"configPatches":{"$part":57},"priority":{"type":"integer","format":"int32"},"targetRefs":{"$part":9},"workloadSelector":{"$part":58}}}',
  '{"type":"object","required":["number","protocol","name"],"properties":{"name":{"type":"string"},"number":{"$part":26},"protocol":{"type":"string"},"targetPort":{"$part":26}}}',
  '{"type":"string","enum":["TLS_AUTO","TLSV1_0","TLSV1_1","TLSV1_2","TLSV1_3"]}',
  '{"type":"object","properties":{"caCertificates":{"type":"string"},"privateKey":{"type":"string"},"serverCertificate":{"type":"string"}}}',
  '{"type":"object","properties":{"caCertCredentialName":{"type":"string"},"caCertificates":{"type":"string"},"caCrl":{"type":"string"},"cipherSuites":{"$part":23},"credentialName":{"type":"string"},"credentialNames":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"string"}},"httpsRedirect":{"type":"boolean"},"maxProtocolVersion":{"$part":61},"minProtocolVersion":{"$part":61},"mode":{"type":"string","enum":["PASSTHROUGH","SIMPLE","MUTUAL","AUTO_PASSTHROUGH","ISTIO_MUTUAL","OPTIONAL_MUTUAL"]},"privateKey":{"type":"string"},"serverCertificate":{"type":"string"},"subjectAltNames":{"$part":23},"tlsCertificates":{"type":"array","minItems":1,"maxItems":2,"items":{"$part":62}},"verifyCertificateHash":{"$part":23},"verifyCertificateSpki":{"$part":23}}}',
  '{"type":"object","required":["port","hosts"],"properties":{"bind":{"type":"string"},"defaultEndpoint":{"type":"string"},"hosts":{"$part":23},"name":{"type":"string"},"port":{"$part":60},"tls":{"$part":63}}}',
  '{"type":"object","properties":{"spec":{"type":"object","properties":{"selector":{"$part":24},"servers":{"type":"array","items":{"$part":64}}}},"status":{"$part":21}}}',
  '{"type":"object","properties":{"concurrency":{"type":"integer","format":"int32","nullable":true,"minimum":0},"environmentVariables":{"type":"object","additionalProperties":{"type":"string","maxLength":2048}},"image":{"type":"object","properties":{"imageType":{"type":"string"}}},"selector":{"$part":6}}}',
  '{"type":"object","maxProperties":256,"additionalProperties":{"type":"string"}}',
  '{"type":"object","properties":{"address":{"type":"string","maxLength":256},"labels":{"$part":67},"locality":{"type":"string","maxLength":2048},"network":{"type":"string","maxLength":2048},"ports":{"type":"object","maxProperties":128,"additionalProperties":{"$part":26}},"serviceAccount":{"type":"string","maxLength":253},"weight":{"$part":26}}}',
  '{"type":"object","required":["number","name"],"properties":{"name":{"type":"string","maxLength":256},"number":{"$part":26},"protocol":{"type":"string","maxLength":256},"targetPort":{"$part":26}}}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"maxItems":256,"items":{"$part":69}}',
  '{"type":"object","required":["hosts"],"properties":{"addresses":{"type":"array","maxItems":256,"items":{"type":"string","maxLength":64}},"endpoints":{"type":"array","maxItems":4096,"items":{"$part":68}},"exportTo":{"$part":23},"hosts":{"type":"array","minItems":1,"maxItems":256,"items":{"type":"string"}},"location":{"type":"string","enum":["MESH_EXTERNAL","MESH_INTERNAL"]},"ports":{"$part":70},"resolution":{"type":"string","enum":["NONE","STATIC","DNS","DNS_ROUND_ROBIN","DYNAMIC_DNS"]},"subjectAltNames":{"$part":23},"workloadSelector":{"$part":58}}}',
  '{"type":"object","required":["spec"],"properties":{"spec":{"$part":71},"status":{"$part":21}}}',
  '{"type":"string","enum":["DEFAULT","IPTABLES","NONE"]}',
  '{"type":"object","properties":{"name":{"type":"string"},"number":{"$part":26},"protocol":{"type":"string"},"targetPort":{"$part":26}}}',
  '{"type":"object","required":["hosts"],"properties":{"bind":{"type":"string"},"captureMode":{"$part":73},"hosts":{"$part":23},"port":{"$part":74}}}',
  '{"type":"object","required":["port"],"properties":{"bind":{"type":"string"},"captureMode":{"$part":73},"connectionPool":{"$part":28},"defaultEndpoint":{"type":"string"},"port":{"$part":74},"tls":{"$part":63}}}',
  '{"type":"object","required":["host"],"properties":{"host":{"type":"string"},"port":{"$part":39},"subset":{"type":"string"}}}',
  '{"type":"object","properties":{"egressProxy":{"$part":77},"mode":{"type":"string","enum":["REGISTRY_ONLY","ALLOW_ANY"]}}}',
  '{"type":"object","properties":{"egress":{"type":"array","items":{"$part":75}},"inboundConnectionPool":{"$part":28},"ingress":{"type":"array","items":{"$part":76}},"outboundTrafficPolicy":{"$part":78},"workloadSelector":{"$part":58}}}',
  '{"type":"object","properties":{"spec":{"$part":79},"status":{"$part":21}}}',
  '{"type":"object","properties":{"exact":{"type":"string"},"prefix":{"type":"string"},"regex":{"type":"string"}},"oneOf":[{"not":{"anyOf":[{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}},{"required":["exact"]},{"required":["prefix"]},{"required":["regex"]}]}',
  '{"type":"object","properties":{"allowCredentials":{"type":"boolean","nullable":true},"allowHeaders":{"$part":23},"allowMethods":{"$part":23},"allowOrigin":{"$part":23},"allowOrigins":{"type":"array","items":{"$part":81}},"exposeHeaders":{"$part":23},"maxAge":{"type":"string"},"unmatchedPreflights":{"type":"string","enum":["UNSPECIFIED","FORWARD","IGNORE"]}}}',
  '{"type":"object","properties":{"bytes":{"type":"string","format":"byte"},"string":{"type":"string"}},"oneOf":[{"not":{"anyOf":[{"required":["string"]},{"required":["bytes"]}]}},{"required":["string"]},{"required":["bytes"]}]}',
  '{"type":"object","properties":{"value":{"type":"number","format":"double"}}}',
  '{"type":"object","properties":{"grpcStatus":{"type":"string"},"http2Error":{"type":"string"},"httpStatus":{"type":"integer","format":"int32"},"percentage":{"$part":84}},"oneOf":[{"not":{"anyOf":[{"required":["httpStatus"]},{"required":["grpcStatus"]},{"required":["http2Error"]}]}},{"required":["httpStatus"]},{"required":["grpcStatus"]},{"required":["http2Error"]}]}',
  '{"type":"object","properties":{"exponentialDelay":{"type":"string"},"fixedDelay":{"type":"string"},"percent":{"type":"integer","format":"int32"},"percentage":{"$part":84}},"oneOf":[{"not":{"anyOf":[{"required":["fixedDelay"]},{"required":["exponentialDelay"]}]}},{"required":["fixedDelay"]},{"required":["exponentialDelay"]}]}',
  '{"type":"object","properties":{"add":{"$part":24},"remove":{"$part":23},"set":{"$part":24}}}',
  '{"type":"object","properties":{"request":{"$part":87},"response":{"$part":87}}}',
  '{"type":"object","additionalProperties":{"$part":81}}',
  '{"type":"object","properties":{"authority":{"$part":81},"gateways":{"$part":23},"headers":{"$part":89},"ignoreUriCase":{"type":"boolean"},"method":{"$part":81},"name":{"type":"string"},"port":{"$part":26},"queryParams":{"$part":89},"scheme":{"$part":81},"sourceLabels":{"$part":24},"sourceNamespace":{"type":"string"},"statPrefix":{"type":"string"},"uri":{"$part":81},"withoutHeaders":{"$part":89}}}',
  '{"type":"array","items":{"type":"object","required":["destination"],"properties":{"destination":{"$part":77},"percentage":{"$part":84}}}}',
  '{"type":"object","properties":{"authority":{"type":"string"},"derivePort":{"type":"string","enum":["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"]},"port":{"$part":26},"redirectCode":{"$part":26},"scheme":{"type":"string"},"uri":{"type":"string"}},"oneOf":[{"not":{"anyOf":[{"required":["port"]},{"required":["derivePort"]}]}},{"required":["port"]},{"required":["derivePort"]}]}',
  '{"type":"object","properties":{"attempts":{"type":"integer","format":"int32"},"backoff":{"type":"string"},"perTryTimeout":{"type":"string"},"retryIgnorePreviousHosts":{"type":"boolean","nullable":true},"retryOn":{"type":"string"},"retryRemoteLocalities":{"type":"boolean","nullable":true}}}',
  '{"type":"object","properties":{"authority":{"type":"string"},"uri":{"type":"string"},"uriRegexRewrite":{"type":"object","properties":{"match":{"type":"string"},"rewrite":{"type":"string"}}}}}',
  '{"type":"object","required":["destination"],"properties":{"destination":{"$part":77},"headers":{"$part":88},"weight":{"type":"integer","format":"int32"}}}',
  '{"type":"object","properties":{"corsPolicy":{"$part":82},"delegate":{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"}}},"directResponse":{"type":"object","required":["status"],"properties":{"body":{"$part":83},"status":{"$part":26}}},"fault":{"type":"object","properties":{"abort":{"$part":85},"delay":{"$part":86}}},"headers":{"$part":88},"match":{"type":"array","items":{"$part":90}},"mirror":{"$part":77},"mirror_percent":{"$part":37},"mirrorPercent":{"$part":37},"mirrorPercentage":{"$part":84},"mirrors":{"$part":91},"name":{"type":"string"},"redirect":{"$part":92},"retries":{"$part":93},"rewrite":{"$part":94},"route":{"type":"array","items":{"$part":95}},"timeout":{"type":"string"}}}',
  '{"type":"object","properties":{"destinationSubnets":{"$part":23},"gateways":{"$part":23},"port":{"$part":26},"sourceLabels":{"$part":24},"sourceNamespace":{"type":"string"},"sourceSubnet":{"type":"string"}}}',
  '{"type":"object","required":["destination"],"properties":{"destination":{"$part":77},"weight":{"type":"integer","format":"int32"}}}',
  '{"type":"array","items":{"$part":98}}',
  '{"type":"array","items":{"type":"object","properties":{"match":{"type":"array","items":{"$part":97}},"route":{"$part":99}}}}',
  '{"type":"object","required":["sniHosts"],"properties":{"destinationSubnets":{"$part":23},"gateways":{"$part":23},"port":{"$part":26},"sniHosts":{"$part":23},"sourceLabels":{"$part":24},"sourceNamespace":{"type":"string"}}}',
  '{"type":"object","required":["match"],"properties":{"match":{"type":"array","items":{"$part":101}},"route":{"$part":99}}}',
  '{"type":"object","properties":{"exportTo":{"$part":23},"gateways":{"$part":23},"hosts":{"$part":23},"http":{"type":"array","items":{"$part":96}},"tcp":{"$part":100},"tls":{"type":"array","items":{"$part":102}}}}',
  '{"type":"object","properties":{"spec":{"$part":103},"status":{"$part":21}}}',
  '{"type":"object","required":["spec"],"properties":{"spec":{"$part":68},"status":{"$part":21}}}',
  '{"type":"array","items":{"type":"string","minLength":1}}',
  '{"type":"integer","format":"int32","minimum":0}',
  '{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[-_A-Za-z0-9]+$"},"value":{"type":"string"}}}}',
  '{"type":"object","required":["port"],"properties":{"host":{"type":"string"},"httpHeaders":{"$part":108},"path":{"type":"string"},"port":{"$part":26},"scheme":{"type":"string"}}}',
  '{"type":"object","properties":{"exec":{"type":"object","required":["command"],"properties":{"command":{"$part":106}}},"failureThreshold":{"$part":107},"grpc":{"type":"object","properties":{"port":{"$part":26},"service":{"type":"string"}}},"httpGet":{"$part":109},"initialDelaySeconds":{"$part":107},"periodSeconds":{"$part":107},"successThreshold":{"$part":107},"tcpSocket":{"type":"object","required":["port"],"properties":{"host":{"type":"string"},"port":{"$part":26}}},"timeoutSeconds":{"$part":107}},"oneOf":[{"not":{"anyOf":[{"required":["httpGet"]},{"required":["tcpSocket"]},{"required":["exec"]},{"required":["grpc"]}]}},{"required":["httpGet"]},{"required":["tcpSocket"]},{"required":["exec"]},{"required":["grpc"]}]}',
  '{"type":"object","required":["template"],"properties":{"metadata":{"type":"object","properties":{"annotations":{"$part":67},"labels":{"$part":67}}},"probe":{"$part":110},"template":{"$part":68}}}',
  '{"type":"object","required":["spec"],"properties":{"spec":{"$part":111},"status":{"$part":21}}}',
  '{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"prefix":{"type":"string"}}}}',
  '{"type":"string","minLength":1,"maxLength":2048}',
  '{"type":"object","required":["header","claim"],"properties":{"claim":{"type":"string","minLength":1},"header":{"type":"string","minLength":1,"pattern":"^[-_A-Za-z0-9]+$"}}}',
  '{"type":"object","properties":{"audiences":{"$part":106},"forwardOriginalToken":{"type":"boolean"},"fromCookies":{"$part":106},"fromHeaders":{"$part":113},"fromParams":{"$part":106},"issuer":{"type":"string","minLength":1},"jwks":{"type":"string"},"jwks_uri":{"$part":114},"jwksUri":{"$part":114},"outputClaimToHeaders":{"type":"array","items":{"$part":115}},"outputPayloadToHeader":{"type":"string"},"spaceDelimitedClaims":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1}},"timeout":{"type":"string"}}}',
  '{"type":"object","properties":{"jwtRules":{"type":"array","maxItems":4096,"items":{"$part":116}},"selector":{"$part":6},"targetRef":{"$part":8},"targetRefs":{"$part":9}}}',
  '{"type":"object","properties":{"spec":{"$part":117},"status":{"$part":21}}}',
  '{"type":"string","enum":["CLIENT_AND_SERVER","CLIENT","SERVER"]}',
  '{"type":"object","properties":{"mode":{"$part":119}}}',
  '{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}}}',
  '{"type":"object","properties":{"disabled":{"type":"boolean","nullable":true},"filter":{"type":"object","properties":{"expression":{"type":"string"}}},"match":{"$part":120},"providers":{"$part":121}}}',
  '{"type":"string","enum":["ALL_METRICS","REQUEST_COUNT","REQUEST_DURATION","REQUEST_SIZE","RESPONSE_SIZE","TCP_OPENED_CONNECTIONS","TCP_CLOSED_CONNECTIONS","TCP_SENT_BYTES","TCP_RECEIVED_BYTES","GRPC_REQUEST_MESSAGES","GRPC_RESPONSE_MESSAGES"]}',
  '{"type":"object","properties":{"customMetric":{"type":"string","minLength":1},"metric":{"$part":123},"mode":{"$part":119}},"oneOf":[{"not":{"anyOf":[{"required":["metric"]},{"required":["customMetric"]}]}},{"required":["metric"]},{"required":["customMetric"]}]}',
  '{"type":"object","additionalProperties":{"type":"object","properties":{"operation":{"type":"string","enum":["UPSERT","REMOVE"]},"value":{"type":"string"}}}}',
  '{"type":"object","properties":{"disabled":{"type":"boolean","nullable":true},"match":{"$part":124},"tagOverrides":{"$part":125}}}',
  '{"type":"object","properties":{"overrides":{"type":"array","items":{"$part":126}},"providers":{"$part":121},"reportingInterval":{"type":"string"}}}',
  '{"type":"object","required":["name"],"properties":{"defaultValue":{"type":"string"},"name":{"type":"string","minLength":1}}}',
  '{"type":"object","required":["value"],"properties":{"value":{"type":"string","minLength":1}}}',
  '{"type":"object","properties":{"environment":{"$part":128},"formatter":{"$part":129},"header":{"$part":128},"literal":{"$part":129}},"oneOf":[{"not":{"anyOf":[{"required":["literal"]},{"required":["environment"]},{"required":["header"]},{"required":["formatter"]}]}},{"required":["literal"]},{"required":["environment"]},{"required":["header"]},{"required":["formatter"]}]}',
  '{"type":"object","properties":{"customTags":{"type":"object","additionalProperties":{"$part":130}},"disableContextPropagation":{"type":"boolean","nullable":true},"disableSpanReporting":{"type":"boolean","nullable":true},"enableIstioTags":{"type":"boolean","nullable":true},"match":{"$part":120},"providers":{"$part":121},"randomSamplingPercentage":{"$part":34},"useRequestIdForTraceSampling":{"type":"boolean","nullable":true}}}',
  '{"type":"object","properties":{"accessLogging":{"type":"array","items":{"$part":122}},"metrics":{"type":"array","items":{"$part":127}},"selector":{"$part":6},"targetRef":{"$part":8},"targetRefs":{"$part":9},"tracing":{"type":"array","items":{"$part":131}}}}',
  '{"type":"object","properties":{"spec":{"$part":132},"status":{"$part":21}}}',
]);

const trafficExtension = customKind({ group: "extensions.istio.io", kind: "TrafficExtension", scope: "Namespaced", versions: { v1alpha1: parts('{"type":"object","required":["spec"],"properties":{"spec":{"$part":20},"status":{"$part":21}}}') } });
const wasmPlugin = customKind({ group: "extensions.istio.io", kind: "WasmPlugin", scope: "Namespaced", versions: { v1alpha1: parts('{"type":"object","required":["spec"],"properties":{"spec":{"$part":22},"status":{"$part":21}}}') } });
const destinationRule = customKind({ group: "networking.istio.io", kind: "DestinationRule", scope: "Namespaced", versions: { v1: parts('{"$part":46}'), v1alpha3: parts('{"$part":46}'), v1beta1: parts('{"$part":46}') } });
const envoyFilter = customKind({ group: "networking.istio.io", kind: "EnvoyFilter", scope: "Namespaced", versions: { v1alpha3: parts('{"type":"object","properties":{"spec":{"$part":59},"status":{"$part":21}}}') } });
const gateway = customKind({ group: "networking.istio.io", kind: "Gateway", scope: "Namespaced", versions: { v1: parts('{"$part":65}'), v1alpha3: parts('{"$part":65}'), v1beta1: parts('{"$part":65}') } });
const proxyConfig = customKind({ group: "networking.istio.io", kind: "ProxyConfig", scope: "Namespaced", versions: { v1beta1: parts('{"type":"object","properties":{"spec":{"$part":66},"status":{"$part":21}}}') } });
const serviceEntry = customKind({ group: "networking.istio.io", kind: "ServiceEntry", scope: "Namespaced", versions: { v1: parts('{"$part":72}'), v1alpha3: parts('{"$part":72}'), v1beta1: parts('{"$part":72}') } });
const sidecar = customKind({ group: "networking.istio.io", kind: "Sidecar", scope: "Namespaced", versions: { v1: parts('{"$part":80}'), v1alpha3: parts('{"$part":80}'), v1beta1: parts('{"$part":80}') } });
const virtualService = customKind({ group: "networking.istio.io", kind: "VirtualService", scope: "Namespaced", versions: { v1: parts('{"$part":104}'), v1alpha3: parts('{"$part":104}'), v1beta1: parts('{"$part":104}') } });
const workloadEntry = customKind({ group: "networking.istio.io", kind: "WorkloadEntry", scope: "Namespaced", versions: { v1: parts('{"$part":105}'), v1alpha3: parts('{"$part":105}'), v1beta1: parts('{"$part":105}') } });
const workloadGroup = customKind({ group: "networking.istio.io", kind: "WorkloadGroup", scope: "Namespaced", versions: { v1: parts('{"$part":112}'), v1alpha3: parts('{"$part":112}'), v1beta1: parts('{"$part":112}') } });
const authorizationPolicy = customKind({ group: "security.istio.io", kind: "AuthorizationPolicy", scope: "Namespaced", versions: { v1: { schema: authorizationPolicy11V1 }, v1beta1: { schema: authorizationPolicy11V1 } } });
const peerAuthentication = customKind({ group: "security.istio.io", kind: "PeerAuthentication", scope: "Namespaced", versions: { v1: { schema: peerAuthentication12V1 }, v1beta1: { schema: peerAuthentication12V1 } } });
const requestAuthentication = customKind({ group: "security.istio.io", kind: "RequestAuthentication", scope: "Namespaced", versions: { v1: parts('{"$part":118}'), v1beta1: parts('{"$part":118}') } });
const telemetry = customKind({ group: "telemetry.istio.io", kind: "Telemetry", scope: "Namespaced", versions: { v1: parts('{"$part":133}'), v1alpha1: parts('{"$part":133}') } });

export const istioKinds: readonly CustomKind[] = [trafficExtension, wasmPlugin, destinationRule, envoyFilter, gateway, proxyConfig, serviceEntry, sidecar, virtualService, workloadEntry, workloadGroup, authorizationPolicy, peerAuthentication, requestAuthentication, telemetry];

export type AuthorizationPolicy = ObjectOf<typeof authorizationPolicy, "v1">;
export type PeerAuthentication = ObjectOf<typeof peerAuthentication, "v1">;
