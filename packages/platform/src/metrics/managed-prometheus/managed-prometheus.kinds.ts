// The facts of the CRDs of GoogleCloudPlatform/prometheus-engine v0.17.2, manifests/setup.yaml. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const annotations = { type: "object", additionalProperties: { type: "string" } } as const;
const rulesItem = { type: "object", required: ["expr"], properties: { alert: { type: "string" }, annotations, expr: { type: "string" }, for: { type: "string", format: "duration" }, labels: annotations, record: { type: "string", pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$" } } } as const;
const groupsItem = { type: "object", required: ["name", "rules"], properties: { interval: { type: "string", format: "duration", default: "1m" }, name: { type: "string" }, rules: { type: "array", minItems: 1, items: rulesItem } } } as const;
const status = { "x-kubernetes-preserve-unknown-fields": true } as const;
const clusterRules2V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", required: ["groups"], properties: { groups: { type: "array", items: groupsItem } } }, status } } as const;
const rulesItem2 = { type: "object", required: ["expr"], properties: { alert: { type: "string" }, annotations, expr: { type: "string" }, for: { type: "string" }, labels: annotations, record: { type: "string" } } } as const;
const groupsItem2 = { type: "object", required: ["interval", "name", "rules"], properties: { interval: { type: "string" }, name: { type: "string" }, rules: { type: "array", items: rulesItem2 } } } as const;
const clusterRules2V1Alpha1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: { type: "object", required: ["groups"], properties: { groups: { type: "array", items: groupsItem2 } } }, status } } as const;
const secret = { type: "object", required: ["key", "name"], properties: { key: { type: "string" }, name: { type: "string" }, namespace: { type: "string" } } } as const;
const credentials = { type: "object", properties: { secret } } as const;
const action = { type: "string", enum: ["replace", "lowercase", "uppercase", "keep", "drop", "keepequal", "dropequal", "hashmod", "labeldrop", "labelkeep"] } as const;
const sourceLabelsItem = { type: "string", pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$" } as const;
const metricRelabelingItem = { type: "object", properties: { action, modulus: { type: "integer", format: "int64" }, regex: { type: "string", maxLength: 10000 }, replacement: { type: "string" }, separator: { type: "string" }, sourceLabels: { type: "array", maxItems: 100, items: sourceLabelsItem }, targetLabel: sourceLabelsItem } } as const;
const scopes = { type: "array", items: { type: "string" } } as const;
const maxVersion = { type: "string", enum: ["TLS10", "TLS11", "TLS12", "TLS13"] } as const;
const tlsConfig = { type: "object", properties: { ca: credentials, cert: credentials, insecureSkipVerify: { type: "boolean" }, key: credentials, maxVersion, minVersion: maxVersion, serverName: { type: "string" } } } as const;
const oauth2 = { type: "object", properties: { clientID: { type: "string" }, clientSecret: credentials, endpointParams: annotations, proxyUrl: { type: "string", maxLength: 2000 }, scopes, tlsConfig, tokenURL: { type: "string" } } } as const;
const params = { type: "object", additionalProperties: scopes } as const;
const endpointsItem = { type: "object", required: ["interval", "port"], properties: { authorization: { type: "object", properties: { credentials, type: { type: "string" } } }, basicAuth: { type: "object", properties: { password: credentials, username: { type: "string" } } }, interval: { type: "string", format: "duration" }, metricRelabeling: { type: "array", maxItems: 250, items: metricRelabelingItem }, oauth2, params, path: { type: "string" }, port: { "x-kubernetes-int-or-string": true, minLength: 1, maxLength: 253 }, proxyUrl: { type: "string", maxLength: 2000 }, scheme: { type: "string", enum: ["http", "https"] }, timeout: { type: "string", format: "duration" }, tls: tlsConfig } } as const;
const limits = { type: "object", properties: { labelNameLength: { type: "integer", format: "int64" }, labelValueLength: { type: "integer", format: "int64" }, labels: { type: "integer", format: "int64" }, samples: { type: "integer", format: "int64" } } } as const;
const matchExpressionsItem = { type: "object", required: ["key", "operator"], properties: { key: { type: "string" }, operator: { type: "string" }, values: { type: "array", "x-kubernetes-list-type": "atomic", items: { type: "string" } } } } as const;
const selector = { type: "object", "x-kubernetes-map-type": "atomic", properties: { matchExpressions: { type: "array", "x-kubernetes-list-type": "atomic", items: matchExpressionsItem }, matchLabels: annotations } } as const;
const fromPod = { type: "array", maxItems: 100, items: { type: "object", required: ["from"], properties: { from: { type: "string" }, to: sourceLabelsItem } } } as const;
const metadata = { type: "array", "x-kubernetes-list-type": "set", default: ["container", "pod", "top_level_controller_name", "top_level_controller_type"], items: { type: "string", enum: ["container", "node", "pod", "top_level_controller_name", "top_level_controller_type"] } } as const;
const spec = { type: "object", required: ["endpoints", "selector"], properties: { endpoints: { type: "array", minItems: 1, maxItems: 10, items: endpointsItem }, filterRunning: { type: "boolean" }, limits, selector, targetLabels: { type: "object", properties: { fromPod, metadata } } } } as const;
const podMonitoring5V1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec, status } } as const;
const metricRelabelingItem2 = { type: "object", properties: { action: { type: "string" }, modulus: { type: "integer", format: "int64" }, regex: { type: "string" }, replacement: { type: "string" }, separator: { type: "string" }, sourceLabels: scopes, targetLabel: { type: "string" } } } as const;
const endpointsItem2 = { type: "object", required: ["port"], properties: { interval: { type: "string" }, metricRelabeling: { type: "array", items: metricRelabelingItem2 }, params, path: { type: "string" }, port: { "x-kubernetes-int-or-string": true }, proxyUrl: { type: "string" }, scheme: { type: "string" }, timeout: { type: "string" } } } as const;
const fromPod2 = { type: "array", items: { type: "object", required: ["from"], properties: { from: { type: "string" }, to: { type: "string" } } } } as const;
const spec2 = { type: "object", required: ["endpoints", "selector"], properties: { endpoints: { type: "array", items: endpointsItem2 }, limits, selector, targetLabels: { type: "object", properties: { fromPod: fromPod2, metadata: scopes } } } } as const;
const podMonitoring5V1Alpha1 = { type: "object", required: ["spec"], properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec2, status } } as const;

const parts = schemaParts([
  '{"type":"string","format":"duration","default":"1m"}',
  '{"type":"string","enum":["replace","lowercase","uppercase","keep","drop","keepequal","dropequal","hashmod","labeldrop","labelkeep"]}',
  '{"type":"string","pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}',
  '{"type":"object","properties":{"action":{"$part":1},"modulus":{"type":"integer","format":"int64"},"regex":{"type":"string","maxLength":10000},"replacement":{"type":"string"},"separator":{"type":"string"},"sourceLabels":{"type":"array","maxItems":100,"items":{"$part":2}},"targetLabel":{"$part":2}}}',
  '{"type":"array","maxItems":250,"items":{"$part":3}}',
  '{"type":"array","items":{"type":"string"}}',
  '{"type":"object","additionalProperties":{"$part":5}}',
  '{"type":"string","enum":["http","https"]}',
  '{"type":"object","required":["interval"],"properties":{"interval":{"$part":0},"metricRelabeling":{"$part":4},"params":{"$part":6},"path":{"type":"string"},"scheme":{"$part":7},"timeout":{"type":"string","format":"duration"},"tls":{"type":"object","properties":{"insecureSkipVerify":{"type":"boolean"}}}}}',
  '{"type":"object","properties":{"labelNameLength":{"type":"integer","format":"int64"},"labelValueLength":{"type":"integer","format":"int64"},"labels":{"type":"integer","format":"int64"},"samples":{"type":"integer","format":"int64"}}}',
  '{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}}',
  '{"type":"object","additionalProperties":{"type":"string"}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$part":10}},"matchLabels":{"$part":11}}}',
  '{"type":"object","required":["endpoints"],"properties":{"endpoints":{"type":"array","minItems":1,"maxItems":10,"items":{"$part":8}},"limits":{"$part":9},"selector":{"$part":12}}}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":13},"status":{"$part":14}}}',
  '{"type":"object","required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}}}',
  '{"type":"object","properties":{"secret":{"$part":16}}}',
  '{"type":"string","enum":["TLS10","TLS11","TLS12","TLS13"]}',
  '{"type":"object","properties":{"ca":{"$part":17},"cert":{"$part":17},"insecureSkipVerify":{"type":"boolean"},"key":{"$part":17},"maxVersion":{"$part":18},"minVersion":{"$part":18},"serverName":{"type":"string"}}}',
  '{"type":"object","properties":{"clientID":{"type":"string"},"clientSecret":{"$part":17},"endpointParams":{"$part":11},"proxyUrl":{"type":"string","maxLength":2000},"scopes":{"$part":5},"tlsConfig":{"$part":19},"tokenURL":{"type":"string"}}}',
  '{"type":"object","required":["interval","port"],"properties":{"authorization":{"type":"object","properties":{"credentials":{"$part":17},"type":{"type":"string"}}},"basicAuth":{"type":"object","properties":{"password":{"$part":17},"username":{"type":"string"}}},"interval":{"type":"string","format":"duration"},"metricRelabeling":{"$part":4},"oauth2":{"$part":20},"params":{"$part":6},"path":{"type":"string"},"port":{"x-kubernetes-int-or-string":true,"minLength":1,"maxLength":253},"proxyUrl":{"type":"string","maxLength":2000},"scheme":{"$part":7},"timeout":{"type":"string","format":"duration"},"tls":{"$part":19}}}',
  '{"type":"array","maxItems":100,"items":{"type":"object","required":["from"],"properties":{"from":{"type":"string"},"to":{"$part":2}}}}',
  '{"type":"array","x-kubernetes-list-type":"set","default":["container","namespace","pod","top_level_controller_name","top_level_controller_type"],"items":{"type":"string","enum":["container","namespace","node","pod","top_level_controller_name","top_level_controller_type"]}}',
  '{"type":"object","required":["endpoints","selector"],"properties":{"endpoints":{"type":"array","minItems":1,"maxItems":10,"items":{"$part":21}},"filterRunning":{"type":"boolean"},"limits":{"$part":9},"selector":{"$part":12},"targetLabels":{"type":"object","properties":{"fromPod":{"$part":22},"metadata":{"$part":23}}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":24},"status":{"$part":14}}}',
  '{"type":"object","properties":{"action":{"type":"string"},"modulus":{"type":"integer","format":"int64"},"regex":{"type":"string"},"replacement":{"type":"string"},"separator":{"type":"string"},"sourceLabels":{"$part":5},"targetLabel":{"type":"string"}}}',
  '{"type":"object","required":["port"],"properties":{"interval":{"type":"string"},"metricRelabeling":{"type":"array","items":{"$part":26}},"params":{"$part":6},"path":{"type":"string"},"port":{"x-kubernetes-int-or-string":true},"proxyUrl":{"type":"string"},"scheme":{"type":"string"},"timeout":{"type":"string"}}}',
  '{"type":"array","items":{"type":"object","required":["from"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}}',
  '{"type":"object","required":["endpoints","selector"],"properties":{"endpoints":{"type":"array","items":{"$part":27}},"limits":{"$part":9},"selector":{"$part":12},"targetLabels":{"type":"object","properties":{"fromPod":{"$part":28},"metadata":{"$part":5}}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":29},"status":{"$part":14}}}',
  '{"type":"object","required":["expr"],"properties":{"alert":{"type":"string"},"annotations":{"$part":11},"expr":{"type":"string"},"for":{"type":"string","format":"duration"},"labels":{"$part":11},"record":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$"}}}',
  '{"type":"object","required":["name","rules"],"properties":{"interval":{"$part":0},"name":{"type":"string"},"rules":{"type":"array","minItems":1,"items":{"$part":31}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"$part":32}}}},"status":{"$part":14}}}',
  '{"type":"object","required":["expr"],"properties":{"alert":{"type":"string"},"annotations":{"$part":11},"expr":{"type":"string"},"for":{"type":"string"},"labels":{"$part":11},"record":{"type":"string"}}}',
  '{"type":"object","required":["interval","name","rules"],"properties":{"interval":{"type":"string"},"name":{"type":"string"},"rules":{"type":"array","items":{"$part":34}}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"$part":35}}}},"status":{"$part":14}}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","required":["key"],"properties":{"key":{"type":"string"},"name":{"type":"string","default":""},"optional":{"type":"boolean"}}}',
  '{"type":"object","properties":{"matchOneOf":{"$part":5}}}',
  '{"type":"object","required":["interval"],"properties":{"interval":{"type":"string"},"tlsInsecureSkipVerify":{"type":"boolean"}}}',
  '{"type":"object","properties":{"compression":{"type":"string","enum":["none","gzip"]},"credentials":{"$part":37},"externalLabels":{"$part":11},"filter":{"$part":38},"kubeletScraping":{"$part":39}}}',
  '{"type":"object","properties":{"enabled":{"type":"boolean"}}}',
  '{"type":"object","properties":{"config":{"type":"object","properties":{"compression":{"type":"string","enum":["none","gzip"]}}},"targetStatus":{"$part":41}}}',
  '{"type":"object","default":{"configSecret":{"key":"alertmanager.yaml","name":"alertmanager"}},"properties":{"configSecret":{"$part":37},"externalURL":{"type":"string"}}}',
  '{"type":"object","properties":{"credentials":{"$part":37},"type":{"type":"string"}}}',
  '{"type":"object","properties":{"configMap":{"$part":37},"secret":{"$part":37}}}',
  '{"type":"object","properties":{"ca":{"$part":45},"cert":{"$part":45},"insecureSkipVerify":{"type":"boolean"},"keySecret":{"$part":37},"maxVersion":{"type":"string"},"minVersion":{"type":"string"},"serverName":{"type":"string"}}}',
  '{"type":"object","required":["name","namespace","port"],"properties":{"apiVersion":{"type":"string"},"authorization":{"$part":44},"name":{"type":"string"},"namespace":{"type":"string"},"pathPrefix":{"type":"string"},"port":{"x-kubernetes-int-or-string":true},"scheme":{"type":"string"},"timeout":{"type":"string"},"tls":{"$part":46}}}',
  '{"type":"object","properties":{"alerting":{"type":"object","properties":{"alertmanagers":{"type":"array","items":{"$part":47}}}},"credentials":{"$part":37},"externalLabels":{"$part":11},"generatorUrl":{"type":"string"},"queryProjectID":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"collection":{"$part":40},"exports":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"type":"string"}}}},"features":{"$part":42},"kind":{"type":"string"},"managedAlertmanager":{"$part":43},"metadata":{"type":"object"},"rules":{"$part":48},"scaling":{"type":"object","properties":{"vpa":{"$part":41}}}}}',
  '{"type":"object","properties":{"ca":{"$part":45},"cert":{"$part":45},"insecureSkipVerify":{"type":"boolean"},"keySecret":{"$part":37},"serverName":{"type":"string"}}}',
  '{"type":"object","required":["name","namespace","port"],"properties":{"apiVersion":{"type":"string"},"authorization":{"$part":44},"name":{"type":"string"},"namespace":{"type":"string"},"pathPrefix":{"type":"string"},"port":{"x-kubernetes-int-or-string":true},"scheme":{"type":"string"},"timeout":{"type":"string"},"tls":{"$part":50}}}',
  '{"type":"object","properties":{"alerting":{"type":"object","properties":{"alertmanagers":{"type":"array","items":{"$part":51}}}},"credentials":{"$part":37},"externalLabels":{"$part":11},"queryProjectID":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"collection":{"type":"object","properties":{"credentials":{"$part":37},"externalLabels":{"$part":11},"filter":{"$part":38}}},"kind":{"type":"string"},"metadata":{"type":"object"},"rules":{"$part":52}}}',
]);

const clusterNodeMonitoring = customKind({ group: "monitoring.googleapis.com", kind: "ClusterNodeMonitoring", scope: "Cluster", versions: { v1: parts('{"$part":15}') } });
const clusterPodMonitoring = customKind({ group: "monitoring.googleapis.com", kind: "ClusterPodMonitoring", scope: "Cluster", versions: { v1: parts('{"$part":25}'), v1alpha1: parts('{"$part":30}', { deprecated: true }) } });
const clusterRules = customKind({ group: "monitoring.googleapis.com", kind: "ClusterRules", scope: "Cluster", versions: { v1: { schema: clusterRules2V1 }, v1alpha1: { deprecated: true, schema: clusterRules2V1Alpha1 } } });
const globalRules = customKind({ group: "monitoring.googleapis.com", kind: "GlobalRules", scope: "Cluster", versions: { v1: parts('{"$part":33}'), v1alpha1: parts('{"$part":36}', { deprecated: true }) } });
const operatorConfig = customKind({ group: "monitoring.googleapis.com", kind: "OperatorConfig", scope: "Namespaced", versions: { v1: parts('{"$part":49}'), v1alpha1: parts('{"$part":53}', { deprecated: true }) } });
const podMonitoring = customKind({ group: "monitoring.googleapis.com", kind: "PodMonitoring", scope: "Namespaced", versions: { v1: { schema: podMonitoring5V1 }, v1alpha1: { deprecated: true, schema: podMonitoring5V1Alpha1 } } });
const rules = customKind({ group: "monitoring.googleapis.com", kind: "Rules", scope: "Namespaced", versions: { v1: parts('{"$part":33}'), v1alpha1: parts('{"$part":36}', { deprecated: true }) } });

export const managedPrometheusKinds: readonly CustomKind[] = [clusterNodeMonitoring, clusterPodMonitoring, clusterRules, globalRules, operatorConfig, podMonitoring, rules];

export type ClusterRules = ObjectOf<typeof clusterRules, "v1">;
export type PodMonitoring = ObjectOf<typeof podMonitoring, "v1">;
