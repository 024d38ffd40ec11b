// The facts of the CRDs of GoogleCloudPlatform/prometheus-engine v0.17.2, manifests/setup.yaml. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const secret = { type: "object", required: ["key", "name"], properties: { key: { type: "string" }, name: { type: "string" }, namespace: { type: "string" } } } as const;
const credentials = { type: "object", properties: { secret } } as const;
const action = { type: "string", enum: ["replace", "lowercase", "uppercase", "keep", "drop", "keepequal", "dropequal", "hashmod", "labeldrop", "labelkeep"] } as const;
const sourceLabelsItem = { type: "string", pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" } as const;
const metricRelabelingItem = { type: "object", properties: { action, modulus: { type: "integer", format: "int64" }, regex: { type: "string", maxLength: 10000 }, replacement: { type: "string" }, separator: { type: "string" }, sourceLabels: { type: "array", maxItems: 100, items: sourceLabelsItem }, targetLabel: sourceLabelsItem } } as const;
const endpointParams = { type: "object", additionalProperties: { type: "string" } } as const;
const scopes = { type: "array", items: { type: "string" } } as const;
const maxVersion = { type: "string", enum: ["TLS10", "TLS11", "TLS12", "TLS13"] } as const;
const tlsConfig = { type: "object", properties: { ca: credentials, cert: credentials, insecureSkipVerify: { type: "boolean" }, key: credentials, maxVersion, minVersion: maxVersion, serverName: { type: "string" } } } as const;
const oauth2 = { type: "object", properties: { clientID: { type: "string" }, clientSecret: credentials, endpointParams, proxyUrl: { type: "string", maxLength: 2000 }, scopes, tlsConfig, tokenURL: { type: "string" } } } as const;
const params = { type: "object", additionalProperties: scopes } as const;
const endpointsItem = { type: "object", required: ["interval", "port"], properties: { authorization: { type: "object", properties: { credentials, type: { type: "string" } } }, basicAuth: { type: "object", properties: { password: credentials, username: { type: "string" } } }, interval: { type: "string", format: "duration" }, metricRelabeling: { type: "array", maxItems: 250, items: metricRelabelingItem }, oauth2, params, path: { type: "string" }, port: { "x-kubernetes-int-or-string": true, minLength: 1, maxLength: 253 }, proxyUrl: { type: "string", maxLength: 2000 }, scheme: { type: "string", enum: ["http", "https"] }, timeout: { type: "string", format: "duration" }, tls: tlsConfig } } as const;
const endpoints = { type: "array", minItems: 1, maxItems: 10, items: endpointsItem } as const;
const limits = { type: "object", properties: { labelNameLength: { type: "integer", format: "int64" }, labelValueLength: { type: "integer", format: "int64" }, labels: { type: "integer", format: "int64" }, samples: { type: "integer", format: "int64" } } } as const;
const matchExpressionsItem = { type: "object", required: ["key", "operator"], properties: { key: { type: "string" }, operator: { type: "string" }, values: { type: "array", "x-kubernetes-list-type": "atomic", items: { type: "string" } } } } as const;
const selector = { type: "object", "x-kubernetes-map-type": "atomic", properties: { matchExpressions: { type: "array", "x-kubernetes-list-type": "atomic", items: matchExpressionsItem }, matchLabels: endpointParams } } as const;
const fromPod = { type: "array", maxItems: 100, items: { type: "object", required: ["from"], properties: { from: { type: "string" }, to: sourceLabelsItem } } } as const;
const metadataItem = { type: "string", enum: ["container", "namespace", "node", "pod", "top_level_controller_name", "top_level_controller_type"] } as const;
const metadata = { type: "array", "x-kubernetes-list-type": "set", default: ["container", "namespace", "pod", "top_level_controller_name", "top_level_controller_type"], items: metadataItem } as const;
const spec = { type: "object", required: ["endpoints", "selector"], properties: { endpoints, filterRunning: { type: "boolean" }, limits, selector, targetLabels: { type: "object", properties: { fromPod, metadata } } } } as const;
const status = { "x-kubernetes-preserve-unknown-fields": true } as const;
const clusterPodMonitoring1V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec, status } } as const;
const metricRelabelingItem2 = { type: "object", properties: { action: { type: "string" }, modulus: { type: "integer", format: "int64" }, regex: { type: "string" }, replacement: { type: "string" }, separator: { type: "string" }, sourceLabels: scopes, targetLabel: { type: "string" } } } as const;
const endpointsItem2 = { type: "object", required: ["port"], properties: { interval: { type: "string" }, metricRelabeling: { type: "array", items: metricRelabelingItem2 }, params, path: { type: "string" }, port: { "x-kubernetes-int-or-string": true }, proxyUrl: { type: "string" }, scheme: { type: "string" }, timeout: { type: "string" } } } as const;
const fromPod2 = { type: "array", items: { type: "object", required: ["from"], properties: { from: { type: "string" }, to: { type: "string" } } } } as const;
const spec2 = { type: "object", required: ["endpoints", "selector"], properties: { endpoints: { type: "array", items: endpointsItem2 }, limits, selector, targetLabels: { type: "object", properties: { fromPod: fromPod2, metadata: scopes } } } } as const;
const clusterPodMonitoring1V1Alpha1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec2, status } } as const;
const rulesItem = { type: "object", required: ["expr"], properties: { alert: { type: "string" }, annotations: endpointParams, expr: { type: "string" }, for: { type: "string", format: "duration" }, labels: endpointParams, record: { type: "string", pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$" } } } as const;
const groupsItem = { type: "object", required: ["name", "rules"], properties: { interval: { type: "string", format: "duration", default: "1m" }, name: { type: "string" }, rules: { type: "array", minItems: 1, items: rulesItem } } } as const;
const clusterRules2V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", required: ["groups"], properties: { groups: { type: "array", items: groupsItem } } }, status } } as const;
const rulesItem2 = { type: "object", required: ["expr"], properties: { alert: { type: "string" }, annotations: endpointParams, expr: { type: "string" }, for: { type: "string" }, labels: endpointParams, record: { type: "string" } } } as const;
const groupsItem2 = { type: "object", required: ["interval", "name", "rules"], properties: { interval: { type: "string" }, name: { type: "string" }, rules: { type: "array", items: rulesItem2 } } } as const;
const clusterRules2V1Alpha1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", required: ["groups"], properties: { groups: { type: "array", items: groupsItem2 } } }, status } } as const;
const metadata2 = { type: "array", "x-kubernetes-list-type": "set", default: ["container", "pod", "top_level_controller_name", "top_level_controller_type"], items: { type: "string", enum: ["container", "node", "pod", "top_level_controller_name", "top_level_controller_type"] } } as const;
const spec3 = { type: "object", required: ["endpoints", "selector"], properties: { endpoints, filterRunning: { type: "boolean" }, limits, selector, targetLabels: { type: "object", properties: { fromPod, metadata: metadata2 } } } } as const;
const podMonitoring5V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec3, status } } as const;

const parts = schemaParts([
  '{"type":"string","format":"duration","default":"1m"}',
  '{"type":"string","enum":["replace","lowercase","uppercase","keep","drop","keepequal","dropequal","hashmod","labeldrop","labelkeep"]}',
  '{"type":"string","pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}',
  '{"type":"object","properties":{"action":{"$part":1},"modulus":{"type":"integer","format":"int64"},"regex":{"type":"string","maxLength":10000},"replacement":{"type":"string"},"separator":{"type":"string"},"sourceLabels":{"type":"array","maxItems":100,"items":{"$part":2}},"targetLabel":{"$part":2}}}',
  '{"type":"array","items":{"type":"string"}}',
  '{"type":"object","required":["interval"],"properties":{"interval":{"$part":0},"metricRelabeling":{"type":"array","maxItems":250,"items":{"$part":3}},"params":{"type":"object","additionalProperties":{"$part":4}},"path":{"type":"string"},"scheme":{"type":"string","enum":["http","https"]},"timeout":{"type":"string","format":"duration"},"tls":{"type":"object","properties":{"insecureSkipVerify":{"type":"boolean"}}}}}',
  '{"type":"object","properties":{"labelNameLength":{"type":"integer","format":"int64"},"labelValueLength":{"type":"integer","format":"int64"},"labels":{"type":"integer","format":"int64"},"samples":{"type":"integer","format":"int64"}}}',
  '{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}}',
  '{"type":"object","additionalProperties":{"type":"string"}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$part":7}},"matchLabels":{"$part":8}}}',
  '{"type":"object","required":["endpoints"],"properties":{"endpoints":{"type":"array","minItems":1,"maxItems":10,"items":{"$part":5}},"limits":{"$part":6},"selector":{"$part":9}}}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":10},"status":{"$part":11}}}',
  '{"type":"object","required":["expr"],"properties":{"alert":{"type":"string"},"annotations":{"$part":8},"expr":{"type":"string"},"for":{"type":"string","format":"duration"},"labels":{"$part":8},"record":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$"}}}',
  '{"type":"object","required":["name","rules"],"properties":{"interval":{"$part":0},"name":{"type":"string"},"rules":{"type":"array","minItems":1,"items":{"$part":13}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"$part":14}}}},"status":{"$part":11}}}',
  '{"type":"object","required":["expr"],"properties":{"alert":{"type":"string"},"annotations":{"$part":8},"expr":{"type":"string"},"for":{"type":"string"},"labels":{"$part":8},"record":{"type":"string"}}}',
  '{"type":"object","required":["interval","name","rules"],"properties":{"interval":{"type":"string"},"name":{"type":"string"},"rules":{"type":"array","items":{"$part":16}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"$part":17}}}},"status":{"$part":11}}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","required":["key"],"properties":{"key":{"type":"string"},"name":{"type":"string","default":""},"optional":{"type":"boolean"}}}',
  '{"type":"object","properties":{"matchOneOf":{"$part":4}}}',
  '{"type":"object","required":["interval"],"properties":{"interval":{"type":"string"},"tlsInsecureSkipVerify":{"type":"boolean"}}}',
  '{"type":"object","properties":{"compression":{"type":"string","enum":["none","gzip"]},"credentials":{"$part":19},"externalLabels":{"$part":8},"filter":{"$part":20},"kubeletScraping":{"$part":21}}}',
  '{"type":"object","properties":{"enabled":{"type":"boolean"}}}',
  '{"type":"object","properties":{"config":{"type":"object","properties":{"compression":{"type":"string","enum":["none","gzip"]}}},"targetStatus":{"$part":23}}}',
  '{"type":"object","default":{"configSecret":{"key":"alertmanager.yaml","name":"alertmanager"}},"properties":{"configSecret":{"$part":19},"externalURL":{"type":"string"}}}',
  '{"type":"object","properties":{"credentials":{"$part":19},"type":{"type":"string"}}}',
  '{"type":"object","properties":{"configMap":{"$part":19},"secret":{"$part":19}}}',
  '{"type":"object","properties":{"ca":{"$part":27},"cert":{"$part":27},"insecureSkipVerify":{"type":"boolean"},"keySecret":{"$part":19},"maxVersion":{"type":"string"},"minVersion":{"type":"string"},"serverName":{"type":"string"}}}',
  '{"type":"object","required":["name","namespace","port"],"properties":{"apiVersion":{"type":"string"},"authorization":{"$part":26},"name":{"type":"string"},"namespace":{"type":"string"},"pathPrefix":{"type":"string"},"port":{"x-kubernetes-int-or-string":true},"scheme":{"type":"string"},"timeout":{"type":"string"},"tls":{"$part":28}}}',
  '{"type":"object","properties":{"alerting":{"type":"object","properties":{"alertmanagers":{"type":"array","items":{"$part":29}}}},"credentials":{"$part":19},"externalLabels":{"$part":8},"generatorUrl":{"type":"string"},"queryProjectID":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"collection":{"$part":22},"exports":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"type":"string"}}}},"features":{"$part":24},"kind":{"type":"string"},"managedAlertmanager":{"$part":25},"metadata":{"type":"object"},"rules":{"$part":30},"scaling":{"type":"object","properties":{"vpa":{"$part":23}}}}}',
  '{"type":"object","properties":{"ca":{"$part":27},"cert":{"$part":27},"insecureSkipVerify":{"type":"boolean"},"keySecret":{"$part":19},"serverName":{"type":"string"}}}',
  '{"type":"object","required":["name","namespace","port"],"properties":{"apiVersion":{"type":"string"},"authorization":{"$part":26},"name":{"type":"string"},"namespace":{"type":"string"},"pathPrefix":{"type":"string"},"port":{"x-kubernetes-int-or-string":true},"scheme":{"type":"string"},"timeout":{"type":"string"},"tls":{"$part":32}}}',
  '{"type":"object","properties":{"alerting":{"type":"object","properties":{"alertmanagers":{"type":"array","items":{"$part":33}}}},"credentials":{"$part":19},"externalLabels":{"$part":8},"queryProjectID":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"collection":{"type":"object","properties":{"credentials":{"$part":19},"externalLabels":{"$part":8},"filter":{"$part":20}}},"kind":{"type":"string"},"metadata":{"type":"object"},"rules":{"$part":34}}}',
]);

const clusterNodeMonitoring = customKind({ group: "monitoring.googleapis.com", kind: "ClusterNodeMonitoring", scope: "Cluster", versions: { v1: parts('{"$part":12}') } });
const clusterPodMonitoring = customKind({ group: "monitoring.googleapis.com", kind: "ClusterPodMonitoring", scope: "Cluster", versions: { v1: { schema: clusterPodMonitoring1V1 }, v1alpha1: { deprecated: true, schema: clusterPodMonitoring1V1Alpha1 } } });
const clusterRules = customKind({ group: "monitoring.googleapis.com", kind: "ClusterRules", scope: "Cluster", versions: { v1: { schema: clusterRules2V1 }, v1alpha1: { deprecated: true, schema: clusterRules2V1Alpha1 } } });
const globalRules = customKind({ group: "monitoring.googleapis.com", kind: "GlobalRules", scope: "Cluster", versions: { v1: parts('{"$part":15}'), v1alpha1: parts('{"$part":18}', { deprecated: true }) } });
const operatorConfig = customKind({ group: "monitoring.googleapis.com", kind: "OperatorConfig", scope: "Namespaced", versions: { v1: parts('{"$part":31}'), v1alpha1: parts('{"$part":35}', { deprecated: true }) } });
const podMonitoring = customKind({ group: "monitoring.googleapis.com", kind: "PodMonitoring", scope: "Namespaced", versions: { v1: { schema: podMonitoring5V1 }, v1alpha1: { deprecated: true, schema: clusterPodMonitoring1V1Alpha1 } } });
const rules = customKind({ group: "monitoring.googleapis.com", kind: "Rules", scope: "Namespaced", versions: { v1: parts('{"$part":15}'), v1alpha1: parts('{"$part":18}', { deprecated: true }) } });

export const managedPrometheusKinds: readonly CustomKind[] = [clusterNodeMonitoring, clusterPodMonitoring, clusterRules, globalRules, operatorConfig, podMonitoring, rules];

export type ClusterPodMonitoring = ObjectOf<typeof clusterPodMonitoring, "v1">;
export type ClusterRules = ObjectOf<typeof clusterRules, "v1">;
export type PodMonitoring = ObjectOf<typeof podMonitoring, "v1">;
