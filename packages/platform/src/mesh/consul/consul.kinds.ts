// The facts of the CRDs of hashicorp/consul-k8s v2.0.3, charts/consul. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const addresses = { type: "array", items: { type: "string" } } as const;
const envoyExtensionsItem = { type: "object", properties: { arguments: { type: "object", "x-kubernetes-preserve-unknown-fields": true }, name: { type: "string" }, required: { type: "boolean" } } } as const;
const pathsItem = { type: "object", properties: { listenerPort: { type: "integer" }, localPathPort: { type: "integer" }, path: { type: "string" }, protocol: { type: "string" } } } as const;
const meshGateway = { type: "object", properties: { mode: { type: "string" } } } as const;
const routesItem = { type: "object", properties: { pathExact: { type: "string" }, pathPrefix: { type: "string" }, pathRegex: { type: "string" }, requestsMaxBurst: { type: "integer" }, requestsPerSecond: { type: "integer" } } } as const;
const instanceLevel = { type: "object", properties: { requestsMaxBurst: { type: "integer" }, requestsPerSecond: { type: "integer" }, routes: { type: "array", items: routesItem } } } as const;
const limits = { type: "object", properties: { maxConcurrentRequests: { type: "integer" }, maxConnections: { type: "integer" }, maxPendingRequests: { type: "integer" } } } as const;
const passiveHealthCheck = { type: "object", properties: { baseEjectionTime: { type: "string" }, enforcingConsecutive5xx: { type: "integer", format: "int32" }, interval: { type: "string" }, maxEjectionPercent: { type: "integer", format: "int32" }, maxFailures: { type: "integer", format: "int32" } } } as const;
const defaults = { type: "object", properties: { connectTimeoutMs: { type: "integer" }, envoyClusterJSON: { type: "string" }, envoyListenerJSON: { type: "string" }, limits, meshGateway, name: { type: "string" }, namespace: { type: "string" }, partition: { type: "string" }, passiveHealthCheck, peer: { type: "string" }, protocol: { type: "string" } } } as const;
const spec = { type: "object", properties: { balanceInboundConnections: { type: "string" }, destination: { type: "object", properties: { addresses, port: { type: "integer", format: "int32" } } }, envoyExtensions: { type: "array", items: envoyExtensionsItem }, expose: { type: "object", properties: { checks: { type: "boolean" }, paths: { type: "array", items: pathsItem } } }, externalSNI: { type: "string" }, localConnectTimeoutMs: { type: "integer" }, localRequestTimeoutMs: { type: "integer" }, maxInboundConnections: { type: "integer" }, meshGateway, mode: { type: "string" }, mutualTLSMode: { type: "string" }, protocol: { type: "string" }, rateLimits: { type: "object", properties: { instanceLevel } }, transparentProxy: { type: "object", properties: { dialedDirectly: { type: "boolean" }, outboundListenerPort: { type: "integer" } } }, upstreamConfig: { type: "object", properties: { defaults, overrides: { type: "array", items: defaults } } } } } as const;
const status = { "x-kubernetes-preserve-unknown-fields": true } as const;
const serviceDefaults18V1Alpha1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec, status } } as const;
const providersItem = { type: "object", properties: { name: { type: "string" }, verifyClaims: { type: "array", items: { type: "object", properties: { path: addresses, value: { type: "string" } } } } } } as const;
const jwt = { type: "object", properties: { providers: { type: "array", items: providersItem } } } as const;
const headerItem = { type: "object", properties: { contains: { type: "string" }, exact: { type: "string" }, ignoreCase: { type: "boolean" }, invert: { type: "boolean" }, name: { type: "string" }, prefix: { type: "string" }, present: { type: "boolean" }, regex: { type: "string" }, suffix: { type: "string" } } } as const;
const http = { type: "object", properties: { header: { type: "array", items: headerItem }, methods: addresses, pathExact: { type: "string" }, pathPrefix: { type: "string" }, pathRegex: { type: "string" } } } as const;
const sourcesItem = { type: "object", properties: { action: { type: "string" }, description: { type: "string" }, name: { type: "string" }, namespace: { type: "string" }, partition: { type: "string" }, peer: { type: "string" }, permissions: { type: "array", items: { type: "object", properties: { action: { type: "string" }, http, jwt } } }, samenessGroup: { type: "string" } } } as const;
const spec2 = { type: "object", properties: { destination: { type: "object", properties: { name: { type: "string" }, namespace: { type: "string" } } }, jwt, sources: { type: "array", items: sourcesItem } } } as const;
const serviceIntentions19V1Alpha1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec2, status } } as const;
const add = { type: "object", additionalProperties: { type: "string" } } as const;
const requestHeaders = { type: "object", properties: { add, remove: addresses, set: add } } as const;
const destination = { type: "object", properties: { idleTimeout: { type: "string" }, namespace: { type: "string" }, numRetries: { type: "integer", format: "int32" }, partition: { type: "string" }, prefixRewrite: { type: "string" }, requestHeaders, requestTimeout: { type: "string" }, responseHeaders: requestHeaders, retryOn: addresses, retryOnConnectFailure: { type: "boolean" }, retryOnStatusCodes: { type: "array", items: { type: "integer", format: "int32" } }, service: { type: "string" }, serviceSubset: { type: "string" } } } as const;
const headerItem2 = { type: "object", required: ["name"], properties: { exact: { type: "string" }, invert: { type: "boolean" }, name: { type: "string" }, prefix: { type: "string" }, present: { type: "boolean" }, regex: { type: "string" }, suffix: { type: "string" } } } as const;
const queryParamItem = { type: "object", required: ["name"], properties: { exact: { type: "string" }, name: { type: "string" }, present: { type: "boolean" }, regex: { type: "string" } } } as const;
const http2 = { type: "object", properties: { caseInsensitive: { type: "boolean" }, header: { type: "array", items: headerItem2 }, methods: addresses, pathExact: { type: "string" }, pathPrefix: { type: "string" }, pathRegex: { type: "string" }, queryParam: { type: "array", items: queryParamItem } } } as const;
const routes = { type: "array", items: { type: "object", properties: { destination, match: { type: "object", properties: { http: http2 } } } } } as const;
const serviceRouter21V1Alpha1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", properties: { routes } }, status } } as const;
const splitsItem = { type: "object", properties: { namespace: { type: "string" }, partition: { type: "string" }, requestHeaders, responseHeaders: requestHeaders, service: { type: "string" }, serviceSubset: { type: "string" }, weight: { type: "number" } } } as const;
const serviceSplitter22V1Alpha1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", properties: { splits: { type: "array", items: splitsItem } } }, status } } as const;

const parts = schemaParts([
  '{"type":"object","properties":{"exact":{"type":"string"},"invert":{"type":"boolean"},"name":{"type":"string"},"prefix":{"type":"string"},"present":{"type":"boolean"},"regex":{"type":"string"},"suffix":{"type":"string"}}}',
  '{"type":"array","items":{"$part":0}}',
  '{"type":"array","items":{"type":"string"}}',
  '{"type":"object","properties":{"headers":{"$part":1},"methods":{"$part":2},"pathExact":{"type":"string"},"pathPrefix":{"type":"string"},"pathRegex":{"type":"string"},"portNames":{"$part":2}}}',
  '{"type":"object","properties":{"exclude":{"type":"array","items":{"$part":3}},"headers":{"$part":1},"methods":{"$part":2},"pathExact":{"type":"string"},"pathPrefix":{"type":"string"},"pathRegex":{"type":"string"},"portNames":{"$part":2}}}',
  '{"type":"object","properties":{"identityName":{"type":"string"},"namespace":{"type":"string"},"partition":{"type":"string"},"peer":{"type":"string"},"samenessGroup":{"type":"string"}}}',
  '{"type":"object","properties":{"exclude":{"type":"array","items":{"$part":5}},"identityName":{"type":"string"},"namespace":{"type":"string"},"partition":{"type":"string"},"peer":{"type":"string"},"samenessGroup":{"type":"string"}}}',
  '{"type":"object","properties":{"destinationRules":{"type":"array","items":{"$part":4}},"sources":{"type":"array","items":{"$part":6}}}}',
  '{"type":"object","properties":{"action":{"type":"string","format":"int32","enum":["ACTION_ALLOW","ACTION_DENY","ACTION_UNKNOWN"]},"destination":{"type":"object","properties":{"identityName":{"type":"string"}}},"permissions":{"type":"array","items":{"$part":7}}}}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":8},"status":{"$part":9}}}',
  '{"type":"object","properties":{"readRate":{"type":"number"},"writeRate":{"type":"number"}}}',
  '{"type":"object","properties":{"acl":{"$part":11},"catalog":{"$part":11},"configEntry":{"$part":11},"connectCA":{"$part":11},"coordinate":{"$part":11},"discoveryChain":{"$part":11},"health":{"$part":11},"intention":{"$part":11},"kv":{"$part":11},"mode":{"type":"string"},"preparedQuery":{"$part":11},"readRate":{"type":"number"},"session":{"$part":11},"tenancy":{"$part":11},"txn":{"$part":11},"writeRate":{"type":"number"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":12},"status":{"$part":9}}}',
  '{"type":"object","properties":{"partition":{"type":"string"},"peer":{"type":"string"},"samenessGroup":{"type":"string"}}}',
  '{"type":"object","properties":{"consumers":{"type":"array","items":{"$part":14}},"name":{"type":"string"},"namespace":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"services":{"type":"array","items":{"$part":15}}}},"status":{"$part":9}}}',
  '{"type":"integer","format":"int32","default":1,"minimum":1}',
  '{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}}',
  '{"x-kubernetes-int-or-string":true,"pattern":"^(\\\\+|-)?(([0-9]+(\\\\.[0-9]*)?)|(\\\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\\\+|-)?(([0-9]+(\\\\.[0-9]*)?)|(\\\\.[0-9]+))))?$"}',
  '{"type":"object","additionalProperties":{"$part":19}}',
  '{"type":"object","properties":{"claims":{"$part":18},"limits":{"$part":20},"requests":{"$part":20}}}',
  '{"type":"object","properties":{"defaultInstances":{"$part":17},"maxInstances":{"type":"integer","format":"int32","default":8,"minimum":1},"minInstances":{"$part":17},"resources":{"$part":21}}}',
  '{"type":"object","properties":{"enabled":{"type":"boolean"},"path":{"type":"string"},"port":{"type":"integer","format":"int32","minimum":1024,"maximum":65535}}}',
  '{"type":"object","additionalProperties":{"type":"string"}}',
  '{"type":"object","properties":{"effect":{"type":"string"},"key":{"type":"string"},"operator":{"type":"string"},"tolerationSeconds":{"type":"integer","format":"int64"},"value":{"type":"string"}}}',
  '{"type":"array","items":{"$part":25}}',
  '{"type":"object","properties":{"copyAnnotations":{"type":"object","properties":{"service":{"$part":2}}},"deployment":{"$part":22},"mapPrivilegedContainerPorts":{"type":"integer","format":"int32"},"metrics":{"$part":23},"nodeSelector":{"$part":24},"openshiftSCCName":{"type":"string"},"podSecurityPolicy":{"type":"string"},"serviceType":{"type":"string","enum":["ClusterIP","NodePort","LoadBalancer"]},"tolerations":{"$part":26}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":27}}}',
  '{"type":"array","items":{"type":"object","required":["path","value"],"properties":{"path":{"$part":2},"value":{"type":"string"}}}}',
  '{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"verifyClaims":{"$part":29}}}}',
  '{"type":"object","required":["providers"],"properties":{"providers":{"$part":30}}}',
  '{"type":"object","properties":{"jwt":{"$part":31}}}',
  '{"type":"string","minLength":1,"maxLength":253}',
  '{"type":"string","minLength":1,"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}',
  '{"type":"object","required":["group","kind","name"],"properties":{"group":{"$part":33},"kind":{"$part":33},"name":{"$part":33},"namespace":{"$part":33},"sectionName":{"$part":34}}}',
  '{"type":"object","required":["targetRef"],"properties":{"default":{"$part":32},"override":{"$part":32},"targetRef":{"$part":35}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":36},"status":{"$part":9}}}',
  '{"type":"object","properties":{"baseEjectionTime":{"type":"string"},"enforcingConsecutive5xx":{"type":"integer","format":"int32"},"interval":{"type":"string"},"maxEjectionPercent":{"type":"integer","format":"int32"},"maxFailures":{"type":"integer","format":"int32"}}}',
  '{"type":"object","properties":{"maxConcurrentRequests":{"type":"integer","format":"int32"},"maxConnections":{"type":"integer","format":"int32"},"maxPendingRequests":{"type":"integer","format":"int32"},"passiveHealthCheck":{"$part":38}}}',
  '{"type":"object","properties":{"add":{"$part":24},"remove":{"$part":2},"set":{"$part":24}}}',
  '{"type":"object","properties":{"certResource":{"type":"string"},"clusterName":{"type":"string"}}}',
  '{"type":"object","properties":{"sds":{"$part":41}}}',
  '{"type":"object","properties":{"hosts":{"$part":2},"maxConcurrentRequests":{"type":"integer","format":"int32"},"maxConnections":{"type":"integer","format":"int32"},"maxPendingRequests":{"type":"integer","format":"int32"},"name":{"type":"string"},"namespace":{"type":"string"},"partition":{"type":"string"},"passiveHealthCheck":{"$part":38},"requestHeaders":{"$part":40},"responseHeaders":{"$part":40},"tls":{"$part":42}}}',
  '{"type":"object","required":["enabled"],"properties":{"cipherSuites":{"$part":2},"enabled":{"type":"boolean"},"sds":{"$part":41},"tlsMaxVersion":{"type":"string"},"tlsMinVersion":{"type":"string"}}}',
  '{"type":"object","properties":{"port":{"type":"integer"},"protocol":{"type":"string"},"services":{"type":"array","items":{"$part":43}},"tls":{"$part":44}}}',
  '{"type":"object","properties":{"defaults":{"$part":39},"listeners":{"type":"array","items":{"$part":45}},"tls":{"$part":44}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":46},"status":{"$part":9}}}',
  '{"type":"object","properties":{"environmentVariable":{"type":"string"},"filename":{"type":"string"},"inlineBytes":{"type":"string","format":"byte"},"inlineString":{"type":"string"}}}',
  '{"type":"object","properties":{"caCertificateProviderInstance":{"type":"object","properties":{"certificateName":{"type":"string"},"instanceName":{"type":"string"}}},"trustedCA":{"$part":48}}}',
  '{"type":"object","properties":{"connectTimeout":{"type":"string"},"discoveryType":{"type":"string"},"tlsCertificates":{"$part":49}}}',
  '{"type":"object","properties":{"numRetries":{"type":"integer"},"retryPolicyBackOff":{"type":"object","properties":{"baseInterval":{"type":"string"},"maxInterval":{"type":"string"}}}}}',
  '{"type":"object","properties":{"cacheDuration":{"type":"string"},"fetchAsynchronously":{"type":"boolean"},"useSNI":{"type":"boolean"},"jwksCluster":{"$part":50},"requestTimeoutMs":{"type":"integer"},"retryPolicy":{"$part":51},"uri":{"type":"string"}}}',
  '{"type":"object","properties":{"local":{"type":"object","properties":{"filename":{"type":"string"},"jwks":{"type":"string"}}},"remote":{"$part":52}}}',
  '{"type":"object","properties":{"name":{"type":"string"}}}',
  '{"type":"object","properties":{"cookie":{"$part":54},"header":{"type":"object","properties":{"forward":{"type":"boolean"},"name":{"type":"string"},"valuePrefix":{"type":"string"}}},"queryParam":{"$part":54}}}',
  '{"type":"object","properties":{"audiences":{"$part":2},"cacheConfig":{"type":"object","properties":{"size":{"type":"integer"}}},"clockSkewSeconds":{"type":"integer"},"forwarding":{"type":"object","properties":{"headerName":{"type":"string"},"padForwardPayloadHeader":{"type":"boolean"}}},"issuer":{"type":"string"},"jsonWebKeySet":{"$part":53},"locations":{"type":"array","items":{"$part":55}}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":56},"status":{"$part":9}}}',
  '{"type":"object","properties":{"headersWithUnderscoresAction":{"type":"string"},"insecureDisablePathNormalization":{"type":"boolean"},"mergeSlashes":{"type":"boolean"},"pathWithEscapedSlashesAction":{"type":"string"}}}',
  '{"type":"object","properties":{"incoming":{"type":"object","properties":{"requestNormalization":{"$part":58}}},"sanitizeXForwardedClientCert":{"type":"boolean"}}}',
  '{"type":"object","properties":{"cipherSuites":{"$part":2},"tlsMaxVersion":{"type":"string"},"tlsMinVersion":{"type":"string"}}}',
  '{"type":"object","properties":{"allowEnablingPermissiveMutualTLS":{"type":"boolean"},"http":{"$part":59},"peering":{"type":"object","properties":{"peerThroughMeshGateways":{"type":"boolean"}}},"tls":{"type":"object","properties":{"incoming":{"$part":60},"outgoing":{"$part":60}}},"transparentProxy":{"type":"object","properties":{"meshDestinationsOnly":{"type":"boolean"}}},"validateClusters":{"type":"boolean"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":61},"status":{"$part":9}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"name":{"type":"string"},"peer":{"type":"string"}}}}}',
  '{"type":"object","properties":{"disableListenerLogs":{"type":"boolean"},"enabled":{"type":"boolean"},"jsonFormat":{"type":"string"},"path":{"type":"string"},"textFormat":{"type":"string"},"type":{"type":"string"}}}',
  '{"type":"object","x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"array","items":{"type":"object","properties":{"arguments":{"$part":65},"name":{"type":"string"},"required":{"type":"boolean"}}}}',
  '{"type":"object","properties":{"listenerPort":{"type":"integer"},"localPathPort":{"type":"integer"},"path":{"type":"string"},"protocol":{"type":"string"}}}',
  '{"type":"object","properties":{"mode":{"type":"string"},"regions":{"$part":2}}}',
  '{"type":"object","properties":{"mode":{"type":"string"}}}',
  '{"type":"object","properties":{"accessLogs":{"$part":64},"config":{"$part":65},"envoyExtensions":{"$part":66},"expose":{"type":"object","properties":{"checks":{"type":"boolean"},"paths":{"type":"array","items":{"$part":67}}}},"failoverPolicy":{"$part":68},"meshGateway":{"$part":69},"mode":{"type":"string"},"mutualTLSMode":{"type":"string"},"prioritizeByLocality":{"$part":69},"transparentProxy":{"type":"object","properties":{"dialedDirectly":{"type":"boolean"},"outboundListenerPort":{"type":"integer"}}}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":70},"status":{"$part":9}}}',
  '{"type":"object","properties":{"readRate":{"type":"number"},"writeRate":{"type":"number"},"priority":{"type":"boolean"},"excludeEndpoints":{"$part":2}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","required":["config"],"properties":{"config":{"$part":72}}},"status":{"$part":9}}}',
  '{"type":"object","required":["intervalDuration"],"properties":{"body":{"type":"string"},"deregisterCriticalServiceAfterDuration":{"type":"string"},"grpc":{"type":"string"},"grpcUseTLS":{"type":"boolean"},"header":{"type":"object","additionalProperties":{"$part":2}},"http":{"type":"string"},"intervalDuration":{"type":"string"},"method":{"type":"string"},"osService":{"type":"string"},"tcp":{"type":"string"},"tcpUseTLS":{"type":"boolean"},"timeoutDuration":{"type":"string"},"tlsServerName":{"type":"string"},"tlsSkipVerify":{"type":"boolean"},"udp":{"type":"string"}}}',
  '{"type":"object","required":["checkId","definition","name","serviceId","serviceName","status"],"properties":{"checkId":{"type":"string"},"definition":{"$part":74},"exposedPort":{"type":"integer"},"name":{"type":"string"},"namespace":{"type":"string"},"node":{"type":"string"},"notes":{"type":"string"},"output":{"type":"string"},"partition":{"type":"string"},"serviceId":{"type":"string"},"serviceName":{"type":"string"},"status":{"type":"string"},"type":{"type":"string"}}}',
  '{"type":"object","properties":{"region":{"type":"string"},"zone":{"type":"string"}}}',
  '{"type":"object","additionalProperties":{"type":"object","required":["address","port"],"properties":{"address":{"type":"string"},"port":{"type":"integer"}}}}',
  '{"type":"object","required":["passing","warning"],"properties":{"passing":{"type":"integer"},"warning":{"type":"integer"}}}',
  '{"type":"object","required":["name","port"],"properties":{"address":{"type":"string"},"enableTagOverride":{"type":"boolean"},"id":{"type":"string"},"locality":{"$part":76},"meta":{"$part":24},"name":{"type":"string"},"namespace":{"type":"string"},"partition":{"type":"string"},"port":{"type":"integer"},"socketPath":{"type":"string"},"taggedAddresses":{"$part":77},"tags":{"$part":2},"weights":{"$part":78}}}',
  '{"type":"object","properties":{"address":{"type":"string"},"check":{"$part":75},"datacenter":{"type":"string"},"id":{"type":"string"},"locality":{"$part":76},"node":{"type":"string"},"nodeMeta":{"$part":24},"partition":{"type":"string"},"service":{"$part":79},"skipNodeUpdate":{"type":"boolean"},"taggedAddresses":{"$part":24}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":80},"status":{"$part":9}}}',
  '{"type":"object","properties":{"extAuthz":{"type":"object","required":["enabled"],"properties":{"enabled":{"type":"boolean"}}},"jwt":{"$part":31}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":82},"status":{"$part":9}}}',
  '{"type":"object","properties":{"bodyMode":{"type":"string","enum":["SKIP","BUFFERED","BUFFERED_PARTIAL","STREAMED"]},"headersMode":{"type":"string","enum":["SEND","SKIP"]},"maxBodyBytes":{"type":"integer","format":"int64"},"trailersMode":{"type":"string","enum":["SEND","SKIP"]}}}',
  '{"type":"object","properties":{"processing":{"type":"object","properties":{"request":{"$part":84},"response":{"$part":84}}}}}',
  '{"type":"object","required":["mode"],"properties":{"mode":{"type":"string","enum":["enabled","disabled","override"]},"overrides":{"$part":85},"statPrefix":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":86},"status":{"$part":9}}}',
  '{"type":"object","properties":{"numRetries":{"type":"integer","format":"int32","minimum":0},"retryOn":{"$part":2},"retryOnConnectFailure":{"type":"boolean"},"retryOnStatusCodes":{"type":"array","items":{"type":"integer","format":"int32"}}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":88},"status":{"$part":9}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":42},"status":{"$part":9}}}',
  '{"type":"object","properties":{"idleTimeout":{"type":"string","format":"duration"},"requestTimeout":{"type":"string","format":"duration"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":91},"status":{"$part":9}}}',
  '{"type":"object","properties":{"defaultForFailover":{"type":"boolean"},"includeLocal":{"type":"boolean"},"members":{"type":"array","items":{"type":"object","properties":{"partition":{"type":"string"},"peer":{"type":"string"}}}}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":93},"status":{"$part":9}}}',
  '{"type":"object","properties":{"datacenter":{"type":"string"},"namespace":{"type":"string"},"partition":{"type":"string"},"peer":{"type":"string"},"service":{"type":"string"},"serviceSubset":{"type":"string"}}}',
  '{"type":"object","properties":{"datacenters":{"$part":2},"namespace":{"type":"string"},"policy":{"$part":68},"samenessGroup":{"type":"string"},"service":{"type":"string"},"serviceSubset":{"type":"string"},"targets":{"type":"array","items":{"$part":95}}}}',
  '{"type":"object","properties":{"cookieConfig":{"type":"object","properties":{"path":{"type":"string"},"session":{"type":"boolean"},"ttl":{"type":"string"}}},"field":{"type":"string"},"fieldValue":{"type":"string"},"sourceIP":{"type":"boolean"},"terminal":{"type":"boolean"}}}',
  '{"type":"object","properties":{"maximumRingSize":{"type":"integer","format":"int64"},"minimumRingSize":{"type":"integer","format":"int64"}}}',
  '{"type":"object","properties":{"hashPolicies":{"type":"array","items":{"$part":97}},"leastRequestConfig":{"type":"object","properties":{"choiceCount":{"type":"integer","format":"int32"}}},"policy":{"type":"string"},"ringHashConfig":{"$part":98}}}',
  '{"type":"object","properties":{"datacenter":{"type":"string"},"namespace":{"type":"string"},"partition":{"type":"string"},"peer":{"type":"string"},"samenessGroup":{"type":"string"},"service":{"type":"string"},"serviceSubset":{"type":"string"}}}',
  '{"type":"object","additionalProperties":{"type":"object","properties":{"filter":{"type":"string"},"onlyPassing":{"type":"boolean"}}}}',
  '{"type":"object","properties":{"connectTimeout":{"type":"string"},"defaultSubset":{"type":"string"},"failover":{"type":"object","additionalProperties":{"$part":96}},"loadBalancer":{"$part":99},"prioritizeByLocality":{"$part":69},"redirect":{"$part":100},"requestTimeout":{"type":"string"},"subsets":{"$part":101}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":102},"status":{"$part":9}}}',
  '{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"$part":2}}}',
  '{"type":"array","items":{"$part":104}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"$part":105},"matchFields":{"$part":105}}}',
  '{"type":"object","required":["preference","weight"],"properties":{"preference":{"$part":106},"weight":{"type":"integer","format":"int32"}}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","required":["nodeSelectorTerms"],"properties":{"nodeSelectorTerms":{"type":"array","items":{"$part":106}}}}',
  '{"type":"object","properties":{"preferredDuringSchedulingIgnoredDuringExecution":{"type":"array","items":{"$part":107}},"requiredDuringSchedulingIgnoredDuringExecution":{"$part":108}}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"$part":105},"matchLabels":{"$part":24}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}',
  '{"type":"object","required":["topologyKey"],"properties":{"labelSelector":{"$part":110},"matchLabelKeys":{"$part":111},"mismatchLabelKeys":{"$part":111},"namespaceSelector":{"$part":110},"namespaces":{"$part":2},"topologyKey":{"type":"string"}}}',
  '{"type":"object","required":["podAffinityTerm","weight"],"properties":{"podAffinityTerm":{"$part":112},"weight":{"type":"integer","format":"int32"}}}',
  '{"type":"object","properties":{"preferredDuringSchedulingIgnoredDuringExecution":{"type":"array","items":{"$part":113}},"requiredDuringSchedulingIgnoredDuringExecution":{"type":"array","items":{"$part":112}}}}',
  '{"type":"object","properties":{"nodeAffinity":{"$part":109},"podAffinity":{"$part":114},"podAntiAffinity":{"$part":114}}}',
  '{"type":"array","items":{"type":"object","required":["key","path"],"properties":{"key":{"type":"string"},"path":{"type":"string"}}}}',
  '{"type":"object","required":["name","type"],"properties":{"items":{"$part":116},"load":{"type":"boolean"},"name":{"type":"string"},"type":{"type":"string","enum":["configMap","secret"]}}}',
  '{"type":"object","required":["maxSkew","topologyKey","whenUnsatisfiable"],"properties":{"labelSelector":{"$part":110},"matchLabelKeys":{"$part":111},"maxSkew":{"type":"integer","format":"int32"},"minDomains":{"type":"integer","format":"int32"},"nodeAffinityPolicy":{"type":"string"},"nodeTaintsPolicy":{"type":"string"},"topologyKey":{"type":"string"},"whenUnsatisfiable":{"type":"string"}}}',
  '{"type":"object","properties":{"affinity":{"$part":115},"annotations":{"$part":24},"consulNamespace":{"type":"string"},"enabledDeployment":{"type":"boolean"},"extraVolumes":{"type":"array","items":{"$part":117}},"gatewayName":{"type":"string"},"logJSON":{"type":"boolean"},"logLevel":{"type":"string"},"nodeSelector":{"$part":24},"priorityClassName":{"type":"string"},"replicas":{"type":"integer","format":"int32","minimum":1},"resources":{"$part":21},"serviceAccount":{"type":"object","properties":{"annotations":{"$part":24}}},"tolerations":{"$part":26},"topologySpreadConstraints":{"type":"array","items":{"$part":118}}}}',
  '{"type":"object","properties":{"caFile":{"type":"string"},"certFile":{"type":"string"},"disableAutoHostRewrite":{"type":"boolean"},"keyFile":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"secretRef":{"type":"object","properties":{"name":{"type":"string","minLength":1}}},"sni":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"deployment":{"$part":119},"services":{"type":"array","items":{"$part":120}}}},"status":{"$part":9}}}',
]);

const trafficPermissions = customKind({ group: "auth.consul.hashicorp.com", kind: "TrafficPermissions", scope: "Namespaced", versions: { v2beta1: parts('{"$part":10}') } });
const controlPlaneRequestLimit = customKind({ group: "consul.hashicorp.com", kind: "ControlPlaneRequestLimit", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":13}') } });
const exportedServices = customKind({ group: "consul.hashicorp.com", kind: "ExportedServices", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":16}') } });
const gatewayClassConfig = customKind({ group: "consul.hashicorp.com", kind: "GatewayClassConfig", scope: "Cluster", versions: { v1alpha1: parts('{"$part":28}') } });
const gatewayPolicy = customKind({ group: "consul.hashicorp.com", kind: "GatewayPolicy", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":37}') } });
const ingressGateway = customKind({ group: "consul.hashicorp.com", kind: "IngressGateway", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":47}') } });
const jwtProvider = customKind({ group: "consul.hashicorp.com", kind: "JWTProvider", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":57}') } });
const mesh = customKind({ group: "consul.hashicorp.com", kind: "Mesh", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":62}') } });
const meshService = customKind({ group: "consul.hashicorp.com", kind: "MeshService", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":63}') } });
const proxyDefaults = customKind({ group: "consul.hashicorp.com", kind: "ProxyDefaults", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":71}') } });
const rateLimit = customKind({ group: "consul.hashicorp.com", kind: "RateLimit", scope: "Cluster", versions: { v1alpha1: parts('{"$part":73}') } });
const registration = customKind({ group: "consul.hashicorp.com", kind: "Registration", scope: "Cluster", versions: { v1alpha1: parts('{"$part":81}') } });
const routeAuthFilter = customKind({ group: "consul.hashicorp.com", kind: "RouteAuthFilter", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":83}') } });
const routeExtProc = customKind({ group: "consul.hashicorp.com", kind: "RouteExtProc", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":87}') } });
const routeRetryFilter = customKind({ group: "consul.hashicorp.com", kind: "RouteRetryFilter", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":89}') } });
const routeTLSSDSFilter = customKind({ group: "consul.hashicorp.com", kind: "RouteTLSSDSFilter", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":90}') } });
const routeTimeoutFilter = customKind({ group: "consul.hashicorp.com", kind: "RouteTimeoutFilter", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":92}') } });
const samenessGroup = customKind({ group: "consul.hashicorp.com", kind: "SamenessGroup", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":94}') } });
const serviceDefaults = customKind({ group: "consul.hashicorp.com", kind: "ServiceDefaults", scope: "Namespaced", versions: { v1alpha1: { schema: serviceDefaults18V1Alpha1 } } });
const serviceIntentions = customKind({ group: "consul.hashicorp.com", kind: "ServiceIntentions", scope: "Namespaced", versions: { v1alpha1: { schema: serviceIntentions19V1Alpha1 } } });
const serviceResolver = customKind({ group: "consul.hashicorp.com", kind: "ServiceResolver", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":103}') } });
const serviceRouter = customKind({ group: "consul.hashicorp.com", kind: "ServiceRouter", scope: "Namespaced", versions: { v1alpha1: { schema: serviceRouter21V1Alpha1 } } });
const serviceSplitter = customKind({ group: "consul.hashicorp.com", kind: "ServiceSplitter", scope: "Namespaced", versions: { v1alpha1: { schema: serviceSplitter22V1Alpha1 } } });
const terminatingGateway = customKind({ group: "consul.hashicorp.com", kind: "TerminatingGateway", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":121}') } });

export const consulKinds: readonly CustomKind[] = [trafficPermissions, controlPlaneRequestLimit, exportedServices, gatewayClassConfig, gatewayPolicy, ingressGateway, jwtProvider, mesh, meshService, proxyDefaults, rateLimit, registration, routeAuthFilter, routeExtProc, routeRetryFilter, routeTLSSDSFilter, routeTimeoutFilter, samenessGroup, serviceDefaults, serviceIntentions, serviceResolver, serviceRouter, serviceSplitter, terminatingGateway];

export type ServiceDefaults = ObjectOf<typeof serviceDefaults, "v1alpha1">;
export type ServiceIntentions = ObjectOf<typeof serviceIntentions, "v1alpha1">;
export type ServiceRouter = ObjectOf<typeof serviceRouter, "v1alpha1">;
export type ServiceSplitter = ObjectOf<typeof serviceSplitter, "v1alpha1">;
