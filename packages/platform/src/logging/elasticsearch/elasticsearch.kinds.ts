// The facts of the CRDs of elastic/cloud-on-k8s v3.5.0, deploy/eck-operator. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const config = { type: "object", "x-kubernetes-preserve-unknown-fields": true } as const;
const configRef = { type: "object", properties: { secretName: { type: "string" } } } as const;
const rollingUpdate = { type: "object", properties: { maxSurge: { "x-kubernetes-int-or-string": true }, maxUnavailable: { "x-kubernetes-int-or-string": true } } } as const;
const updateStrategy = { type: "object", properties: { rollingUpdate, type: { type: "string" } } } as const;
const deployment = { type: "object", properties: { podTemplate: config, replicas: { type: "integer", format: "int32" }, strategy: updateStrategy } } as const;
const elasticsearchRef = { type: "object", properties: { clientCertificateSecretName: { type: "string" }, name: { type: "string" }, namespace: { type: "string" }, secretName: { type: "string" }, serviceName: { type: "string" } } } as const;
const kibanaRef = { type: "object", properties: { name: { type: "string" }, namespace: { type: "string" }, secretName: { type: "string" }, serviceName: { type: "string" } } } as const;
const logs = { type: "object", properties: { elasticsearchRefs: { type: "array", items: kibanaRef } } } as const;
const monitoring = { type: "object", properties: { logs, metrics: logs } } as const;
const cpu = { "x-kubernetes-int-or-string": true, pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$" } as const;
const limits = { type: "object", properties: { cpu, memory: cpu } } as const;
const resources = { type: "object", properties: { limits, requests: limits } } as const;
const entries = { type: "array", items: { type: "object", required: ["key"], properties: { key: { type: "string" }, path: { type: "string" } } } } as const;
const secureSettings = { type: "array", items: { type: "object", required: ["secretName"], properties: { entries, secretName: { type: "string" } } } } as const;
const spec = { type: "object", required: ["type", "version"], properties: { config, configRef, daemonSet: { type: "object", properties: { podTemplate: config, updateStrategy } }, deployment, elasticsearchRef, image: { type: "string" }, kibanaRef, monitoring, resources, revisionHistoryLimit: { type: "integer", format: "int32" }, secureSettings, serviceAccountName: { type: "string" }, type: { type: "string", maxLength: 20, pattern: "[a-zA-Z0-9-]+" }, version: { type: "string" } } } as const;
const status = { "x-kubernetes-preserve-unknown-fields": true } as const;
const beat4V1Beta1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec, status } } as const;
const fileRealm = { type: "array", items: configRef } as const;
const annotations = { type: "object", additionalProperties: { type: "string" } } as const;
const finalizers = { type: "array", items: { type: "string" } } as const;
const metadata = { type: "object", properties: { annotations, finalizers, labels: annotations, name: { type: "string" }, namespace: { type: "string" } } } as const;
const clusterIPs = { type: "array", "x-kubernetes-list-type": "atomic", items: { type: "string" } } as const;
const portsItem = { type: "object", required: ["port"], properties: { appProtocol: { type: "string" }, name: { type: "string" }, nodePort: { type: "integer", format: "int32" }, port: { type: "integer", format: "int32" }, protocol: { type: "string", default: "TCP" }, targetPort: { "x-kubernetes-int-or-string": true } } } as const;
const sessionAffinityConfig = { type: "object", properties: { clientIP: { type: "object", properties: { timeoutSeconds: { type: "integer", format: "int32" } } } } } as const;
const spec2 = { type: "object", properties: { allocateLoadBalancerNodePorts: { type: "boolean" }, clusterIP: { type: "string" }, clusterIPs, externalIPs: clusterIPs, externalName: { type: "string" }, externalTrafficPolicy: { type: "string" }, healthCheckNodePort: { type: "integer", format: "int32" }, internalTrafficPolicy: { type: "string" }, ipFamilies: clusterIPs, ipFamilyPolicy: { type: "string" }, loadBalancerClass: { type: "string" }, loadBalancerIP: { type: "string" }, loadBalancerSourceRanges: clusterIPs, ports: { type: "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["port", "protocol"], items: portsItem }, publishNotReadyAddresses: { type: "boolean" }, selector: { type: "object", "x-kubernetes-map-type": "atomic", additionalProperties: { type: "string" } }, sessionAffinity: { type: "string" }, sessionAffinityConfig, trafficDistribution: { type: "string" }, type: { type: "string" } } } as const;
const service = { type: "object", properties: { metadata, spec: spec2 } } as const;
const subjectAltNames = { type: "array", items: { type: "object", properties: { dns: { type: "string" }, ip: { type: "string" } } } } as const;
const selfSignedCertificate = { type: "object", properties: { disabled: { type: "boolean" }, subjectAltNames } } as const;
const tls = { type: "object", properties: { certificate: configRef, client: { type: "object", properties: { authentication: { type: "boolean" } } }, selfSignedCertificate } } as const;
const name = { type: "string", maxLength: 23, pattern: "[a-zA-Z0-9-]+" } as const;
const dataSource = { type: "object", "x-kubernetes-map-type": "atomic", required: ["kind", "name"], properties: { apiGroup: { type: "string" }, kind: { type: "string" }, name: { type: "string" } } } as const;
const dataSourceRef = { type: "object", required: ["kind", "name"], properties: { apiGroup: { type: "string" }, kind: { type: "string" }, name: { type: "string" }, namespace: { type: "string" } } } as const;
const limits2 = { type: "object", additionalProperties: cpu } as const;
const matchExpressionsItem = { type: "object", required: ["key", "operator"], properties: { key: { type: "string" }, operator: { type: "string" }, values: clusterIPs } } as const;
const selector = { type: "object", "x-kubernetes-map-type": "atomic", properties: { matchExpressions: { type: "array", "x-kubernetes-list-type": "atomic", items: matchExpressionsItem }, matchLabels: annotations } } as const;
const spec3 = { type: "object", properties: { accessModes: clusterIPs, dataSource, dataSourceRef, resources: { type: "object", properties: { limits: limits2, requests: limits2 } }, selector, storageClassName: { type: "string" }, volumeAttributesClassName: { type: "string" }, volumeMode: { type: "string" }, volumeName: { type: "string" } } } as const;
const volumeClaimTemplates = { type: "array", items: { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata, spec: spec3 } } } as const;
const zoneAwareness = { type: "object", properties: { topologyKey: { type: "string" }, zones: { type: "array", "x-kubernetes-list-type": "set", minItems: 1, items: { type: "string" } } } } as const;
const nodeSetsItem = { type: "object", required: ["name"], properties: { config, count: { type: "integer", format: "int32" }, name, podTemplate: config, resources, volumeClaimTemplates, zoneAwareness } } as const;
const spec4 = { type: "object", properties: { maxUnavailable: { "x-kubernetes-int-or-string": true }, minAvailable: { "x-kubernetes-int-or-string": true }, selector, unhealthyPodEvictionPolicy: { type: "string" } } } as const;
const podDisruptionBudget = { type: "object", properties: { metadata, spec: spec4 } } as const;
const search = { type: "object", required: ["names"], properties: { allow_restricted_indices: { type: "boolean" }, field_security: { type: "object", required: ["except", "grant"], properties: { except: finalizers, grant: finalizers } }, names: finalizers, query: config } } as const;
const access = { type: "object", properties: { replication: { type: "object", required: ["names"], properties: { names: finalizers } }, search } } as const;
const elasticsearchRef2 = { type: "object", properties: { name: { type: "string" }, namespace: { type: "string" }, serviceName: { type: "string" } } } as const;
const remoteClustersItem = { type: "object", required: ["name"], properties: { apiKey: { type: "object", required: ["access"], properties: { access } }, elasticsearchRef: elasticsearchRef2, name: { type: "string", minLength: 1 } } } as const;
const tls2 = { type: "object", properties: { certificate: configRef, certificateAuthorities: { type: "object", properties: { configMapName: { type: "string" } } }, otherNameSuffix: { type: "string" }, selfSignedCertificates: { type: "object", properties: { disabled: { type: "boolean" } } }, subjectAltNames } } as const;
const changeBudget = { type: "object", properties: { maxSurge: { type: "integer", format: "int32" }, maxUnavailable: { type: "integer", format: "int32" } } } as const;
const updateStrategy2 = { type: "object", properties: { changeBudget } } as const;
const spec5 = { type: "object", required: ["nodeSets", "version"], properties: { auth: { type: "object", properties: { disableElasticUser: { type: "boolean" }, fileRealm, roles: fileRealm } }, http: { type: "object", properties: { service, tls } }, image: { type: "string" }, monitoring, nodeSets: { type: "array", minItems: 1, items: nodeSetsItem }, podDisruptionBudget, remoteClusterServer: { type: "object", properties: { enabled: { type: "boolean" }, service } }, remoteClusters: { type: "array", items: remoteClustersItem }, revisionHistoryLimit: { type: "integer", format: "int32" }, secureSettings, serviceAccountName: { type: "string" }, transport: { type: "object", properties: { service, tls: tls2 } }, updateStrategy: updateStrategy2, version: { type: "string" }, volumeClaimDeletePolicy: { type: "string", enum: ["DeleteOnScaledownOnly", "DeleteOnScaledownAndClusterDeletion"] } } } as const;
const elasticsearch5V1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec5, status } } as const;
const tls3 = { type: "object", properties: { certificate: configRef, selfSignedCertificate } } as const;
const http = { type: "object", properties: { service, tls: tls3 } } as const;
const nodeSetsItem2 = { type: "object", required: ["count", "name"], properties: { config: { type: "object" }, count: { type: "integer", format: "int32", minimum: 1 }, name, podTemplate: { type: "object" }, volumeClaimTemplates } } as const;
const spec6 = { type: "object", required: ["nodeSets"], properties: { http, image: { type: "string" }, nodeSets: { type: "array", minItems: 1, items: nodeSetsItem2 }, podDisruptionBudget, secureSettings, updateStrategy: updateStrategy2, version: { type: "string" } } } as const;
const elasticsearch5V1Beta1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec6, status } } as const;
const spec7 = { type: "object", required: ["version"], properties: { config, count: { type: "integer", format: "int32" }, elasticsearchRef, enterpriseSearchRef: kibanaRef, http, image: { type: "string" }, monitoring, packageRegistryRef: elasticsearchRef2, podTemplate: config, resources, revisionHistoryLimit: { type: "integer", format: "int32" }, secureSettings, serviceAccountName: { type: "string" }, version: { type: "string" } } } as const;
const kibana7V1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec7, status } } as const;
const spec8 = { type: "object", properties: { config, count: { type: "integer", format: "int32" }, elasticsearchRef: { type: "object", required: ["name"], properties: { name: { type: "string" }, namespace: { type: "string" } } }, http, image: { type: "string" }, podTemplate: config, secureSettings, version: { type: "string" } } } as const;
const kibana7V1Beta1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec8, status } } as const;
const elasticsearchRefsItem = { type: "object", required: ["clusterName"], properties: { clientCertificateSecretName: { type: "string" }, clusterName: { type: "string", minLength: 1 }, name: { type: "string" }, namespace: { type: "string" }, secretName: { type: "string" }, serviceName: { type: "string" } } } as const;
const rollingUpdate2 = { type: "object", properties: { maxUnavailable: { "x-kubernetes-int-or-string": true }, partition: { type: "integer", format: "int32" } } } as const;
const conditionsItem = { type: "object", required: ["status", "type"], properties: { lastProbeTime: { type: "string", format: "date-time" }, lastTransitionTime: { type: "string", format: "date-time" }, message: { type: "string" }, reason: { type: "string" }, status: { type: "string" }, type: { type: "string" } } } as const;
const modifyVolumeStatus = { type: "object", required: ["status"], properties: { status: { type: "string" }, targetVolumeAttributesClassName: { type: "string" } } } as const;
const status2 = { type: "object", properties: { accessModes: clusterIPs, allocatedResourceStatuses: { type: "object", "x-kubernetes-map-type": "granular", additionalProperties: { type: "string" } }, allocatedResources: limits2, capacity: limits2, conditions: { type: "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["type"], items: conditionsItem }, currentVolumeAttributesClassName: { type: "string" }, modifyVolumeStatus, phase: { type: "string" } } } as const;
const volumeClaimTemplatesItem = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata, spec: spec3, status: status2 } } as const;
const spec9 = { type: "object", required: ["version"], properties: { config, configRef, count: { type: "integer", format: "int32" }, elasticsearchRefs: { type: "array", items: elasticsearchRefsItem }, image: { type: "string" }, monitoring, pipelines: { type: "array", "x-kubernetes-preserve-unknown-fields": true, items: { type: "object" } }, pipelinesRef: configRef, podTemplate: config, resources, revisionHistoryLimit: { type: "integer", format: "int32" }, secureSettings, serviceAccountName: { type: "string" }, services: { type: "array", items: { type: "object", properties: { name: { type: "string" }, service, tls: tls3 } } }, updateStrategy: { type: "object", properties: { rollingUpdate: rollingUpdate2, type: { type: "string" } } }, version: { type: "string" }, volumeClaimTemplates: { type: "array", items: volumeClaimTemplatesItem } } } as const;
const logstash8V1Alpha1 = { type: "object", properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: spec9, status } } as const;

const parts = schemaParts([
  '{"type":"object","x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","properties":{"secretName":{"type":"string"}}}',
  '{"type":"object","properties":{"maxSurge":{"x-kubernetes-int-or-string":true},"maxUnavailable":{"x-kubernetes-int-or-string":true}}}',
  '{"type":"object","properties":{"rollingUpdate":{"$part":2},"type":{"type":"string"}}}',
  '{"type":"object","properties":{"podTemplate":{"$part":0},"replicas":{"type":"integer","format":"int32"},"strategy":{"$part":3}}}',
  '{"type":"object","properties":{"clientCertificateSecretName":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"outputName":{"type":"string"},"secretName":{"type":"string"},"serviceName":{"type":"string"}}}',
  '{"type":"object","properties":{"clientCertificateSecretName":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"secretName":{"type":"string"},"serviceName":{"type":"string"}}}',
  '{"type":"object","additionalProperties":{"type":"string"}}',
  '{"type":"array","items":{"type":"string"}}',
  '{"type":"object","properties":{"annotations":{"$part":7},"finalizers":{"$part":8},"labels":{"$part":7},"name":{"type":"string"},"namespace":{"type":"string"}}}',
  '{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}',
  '{"type":"object","required":["port"],"properties":{"appProtocol":{"type":"string"},"name":{"type":"string"},"nodePort":{"type":"integer","format":"int32"},"port":{"type":"integer","format":"int32"},"protocol":{"type":"string","default":"TCP"},"targetPort":{"x-kubernetes-int-or-string":true}}}',
  '{"type":"object","properties":{"clientIP":{"type":"object","properties":{"timeoutSeconds":{"type":"integer","format":"int32"}}}}}',
  '{"type":"object","properties":{"allocateLoadBalancerNodePorts":{"type":"boolean"},"clusterIP":{"type":"string"},"clusterIPs":{"$part":10},"externalIPs":{"$part":10},"externalName":{"type":"string"},"externalTrafficPolicy":{"type":"string"},"healthCheckNodePort":{"type":"integer","format":"int32"},"internalTrafficPolicy":{"type":"string"},"ipFamilies":{"$part":10},"ipFamilyPolicy":{"type":"string"},"loadBalancerClass":{"type":"string"},"loadBalancerIP":{"type":"string"},"loadBalancerSourceRanges":{"$part":10},"ports":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["port","protocol"],"items":{"$part":11}},"publishNotReadyAddresses":{"type":"boolean"},"selector":{"type":"object","x-kubernetes-map-type":"atomic","additionalProperties":{"type":"string"}},"sessionAffinity":{"type":"string"},"sessionAffinityConfig":{"$part":12},"trafficDistribution":{"type":"string"},"type":{"type":"string"}}}',
  '{"type":"object","properties":{"metadata":{"$part":9},"spec":{"$part":13}}}',
  '{"type":"object","properties":{"disabled":{"type":"boolean"},"subjectAltNames":{"type":"array","items":{"type":"object","properties":{"dns":{"type":"string"},"ip":{"type":"string"}}}}}}',
  '{"type":"object","properties":{"certificate":{"$part":1},"client":{"type":"object","properties":{"authentication":{"type":"boolean"}}},"selfSignedCertificate":{"$part":15}}}',
  '{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"},"secretName":{"type":"string"},"serviceName":{"type":"string"}}}',
  '{"x-kubernetes-int-or-string":true,"pattern":"^(\\\\+|-)?(([0-9]+(\\\\.[0-9]*)?)|(\\\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\\\+|-)?(([0-9]+(\\\\.[0-9]*)?)|(\\\\.[0-9]+))))?$"}',
  '{"type":"object","properties":{"cpu":{"$part":18},"memory":{"$part":18}}}',
  '{"type":"object","properties":{"limits":{"$part":19},"requests":{"$part":19}}}',
  '{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string"},"path":{"type":"string"}}}}',
  '{"type":"object","required":["secretName"],"properties":{"entries":{"$part":21},"secretName":{"type":"string"}}}',
  '{"type":"array","items":{"$part":22}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","required":["kind","name"],"properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}}}',
  '{"type":"object","required":["kind","name"],"properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}}}',
  '{"type":"object","additionalProperties":{"$part":18}}',
  '{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"$part":10}}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$part":27}},"matchLabels":{"$part":7}}}',
  '{"type":"object","properties":{"accessModes":{"$part":10},"dataSource":{"$part":24},"dataSourceRef":{"$part":25},"resources":{"type":"object","properties":{"limits":{"$part":26},"requests":{"$part":26}}},"selector":{"$part":28},"storageClassName":{"type":"string"},"volumeAttributesClassName":{"type":"string"},"volumeMode":{"type":"string"},"volumeName":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"$part":9},"spec":{"$part":29}}}',
  '{"type":"object","properties":{"podManagementPolicy":{"type":"string","default":"Parallel","enum":["OrderedReady","Parallel"]},"podTemplate":{"$part":0},"replicas":{"type":"integer","format":"int32"},"serviceName":{"type":"string"},"volumeClaimTemplates":{"type":"array","items":{"$part":30}}}}',
  '{"type":"object","required":["version"],"properties":{"config":{"$part":0},"configRef":{"$part":1},"daemonSet":{"type":"object","properties":{"podTemplate":{"$part":0},"updateStrategy":{"$part":3}}},"deployment":{"$part":4},"elasticsearchRefs":{"type":"array","items":{"$part":5}},"fleetServerEnabled":{"type":"boolean"},"fleetServerRef":{"$part":6},"http":{"type":"object","properties":{"service":{"$part":14},"tls":{"$part":16}}},"image":{"type":"string"},"kibanaRef":{"$part":17},"mode":{"type":"string","enum":["standalone","fleet"]},"policyID":{"type":"string"},"resources":{"$part":20},"revisionHistoryLimit":{"type":"integer","format":"int32"},"secureSettings":{"$part":23},"serviceAccountName":{"type":"string"},"spaceID":{"type":"string","pattern":"^[a-z0-9_-]+$"},"statefulSet":{"$part":31},"version":{"type":"string"}}}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":32},"status":{"$part":33}}}',
  '{"type":"object","properties":{"service":{"$part":14},"tls":{"type":"object","properties":{"certificate":{"$part":1},"selfSignedCertificate":{"$part":15}}}}}',
  '{"type":"object","required":["version"],"properties":{"config":{"$part":0},"count":{"type":"integer","format":"int32"},"elasticsearchRef":{"$part":6},"http":{"$part":35},"image":{"type":"string"},"kibanaRef":{"$part":17},"podTemplate":{"$part":0},"resources":{"$part":20},"revisionHistoryLimit":{"type":"integer","format":"int32"},"secureSettings":{"$part":23},"serviceAccountName":{"type":"string"},"version":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":36},"status":{"$part":33}}}',
  '{"type":"object","properties":{"config":{"$part":0},"count":{"type":"integer","format":"int32"},"elasticsearchRef":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"namespace":{"type":"string"}}},"http":{"$part":35},"image":{"type":"string"},"podTemplate":{"$part":0},"secureSettings":{"$part":23},"version":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":38},"status":{"$part":33}}}',
  '{"type":"object","required":["version"],"properties":{"autoOpsRef":{"$part":1},"config":{"$part":0},"configRef":{"$part":1},"image":{"type":"string"},"namespaceSelector":{"$part":28},"podTemplate":{"$part":0},"resourceSelector":{"$part":28},"resources":{"$part":20},"revisionHistoryLimit":{"type":"integer","format":"int32"},"serviceAccountName":{"type":"string"},"version":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":40},"status":{"$part":33}}}',
  '{"type":"object","required":["max","min"],"properties":{"max":{"$part":18},"min":{"$part":18},"requestsToLimitsRatio":{"$part":18}}}',
  '{"type":"object","required":["max","min"],"properties":{"max":{"type":"integer","format":"int32"},"min":{"type":"integer","format":"int32"}}}',
  '{"type":"object","required":["nodeCount"],"properties":{"cpu":{"$part":42},"memory":{"$part":42},"nodeCount":{"$part":43},"storage":{"$part":42}}}',
  '{"type":"object","required":["resources"],"properties":{"deciders":{"type":"object","additionalProperties":{"$part":7}},"name":{"type":"string"},"resources":{"$part":44},"roles":{"$part":8}}}',
  '{"type":"object","required":["elasticsearchRef","policies"],"properties":{"elasticsearchRef":{"type":"object","properties":{"name":{"type":"string","minLength":1}}},"policies":{"type":"array","items":{"$part":45}},"pollingPeriod":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":46},"status":{"$part":33}}}',
  '{"type":"object","properties":{"config":{"$part":0},"configRef":{"$part":1},"count":{"type":"integer","format":"int32"},"elasticsearchRef":{"$part":6},"http":{"$part":35},"image":{"type":"string"},"podTemplate":{"$part":0},"resources":{"$part":20},"revisionHistoryLimit":{"type":"integer","format":"int32"},"serviceAccountName":{"type":"string"},"version":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":48},"status":{"$part":33}}}',
  '{"type":"object","properties":{"config":{"$part":0},"configRef":{"$part":1},"count":{"type":"integer","format":"int32"},"elasticsearchRef":{"$part":17},"http":{"$part":35},"image":{"type":"string"},"podTemplate":{"$part":0},"serviceAccountName":{"type":"string"},"version":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":50},"status":{"$part":33}}}',
  '{"type":"object","required":["version"],"properties":{"config":{"$part":0},"configRef":{"$part":1},"count":{"type":"integer","format":"int32"},"elasticsearchRef":{"$part":6},"http":{"$part":35},"image":{"type":"string"},"podTemplate":{"$part":0},"resources":{"$part":20},"revisionHistoryLimit":{"type":"integer","format":"int32"},"serviceAccountName":{"type":"string"},"version":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":52},"status":{"$part":33}}}',
  '{"type":"object","required":["version"],"properties":{"config":{"$part":0},"configRef":{"$part":1},"count":{"type":"integer","format":"int32"},"http":{"$part":35},"image":{"type":"string"},"podTemplate":{"$part":0},"resources":{"$part":20},"revisionHistoryLimit":{"type":"integer","format":"int32"},"version":{"type":"string"}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":54},"status":{"$part":33}}}',
  '{"type":"object","x-kubernetes-preserve-unknown-fields":true,"properties":{"componentTemplates":{"$part":0},"composableIndexTemplates":{"$part":0}}}',
  '{"type":"array","x-kubernetes-preserve-unknown-fields":true,"items":{"type":"object","properties":{"mountPath":{"type":"string"},"secretName":{"type":"string"}}}}',
  '{"type":"array","x-kubernetes-preserve-unknown-fields":true,"items":{"$part":22}}',
  '{"type":"object","properties":{"clusterSettings":{"$part":0},"config":{"$part":0},"indexLifecyclePolicies":{"$part":0},"indexTemplates":{"$part":56},"ingestPipelines":{"$part":0},"secretMounts":{"$part":57},"secureSettings":{"$part":58},"securityRoleMappings":{"$part":0},"securityRoles":{"$part":0},"snapshotLifecyclePolicies":{"$part":0},"snapshotRepositories":{"$part":0}}}',
  '{"type":"object","required":["kind","name"],"properties":{"kind":{"type":"string","enum":["ConfigMap","Secret"]},"name":{"type":"string","minLength":1},"namespace":{"type":"string"},"optional":{"type":"boolean"}}}',
  '{"type":"object","properties":{"elasticsearch":{"$part":59},"kibana":{"type":"object","properties":{"config":{"$part":0},"secureSettings":{"$part":58}}},"resourceSelector":{"$part":28},"secureSettings":{"$part":23},"variablesFrom":{"type":"array","items":{"$part":60}},"weight":{"type":"integer","format":"int32","default":0}}}',
  '{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":61},"status":{"$part":33}}}',
]);

const agent = customKind({ group: "agent.k8s.elastic.co", kind: "Agent", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":34}') } });
const apmServer = customKind({ group: "apm.k8s.elastic.co", kind: "ApmServer", scope: "Namespaced", versions: { v1: parts('{"$part":37}'), v1beta1: parts('{"$part":39}'), v1alpha1: { served: false } } });
const autoOpsAgentPolicy = customKind({ group: "autoops.k8s.elastic.co", kind: "AutoOpsAgentPolicy", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":41}') } });
const elasticsearchAutoscaler = customKind({ group: "autoscaling.k8s.elastic.co", kind: "ElasticsearchAutoscaler", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":47}') } });
const beat = customKind({ group: "beat.k8s.elastic.co", kind: "Beat", scope: "Namespaced", versions: { v1beta1: { schema: beat4V1Beta1 } } });
const elasticsearch = customKind({ group: "elasticsearch.k8s.elastic.co", kind: "Elasticsearch", scope: "Namespaced", versions: { v1: { schema: elasticsearch5V1 }, v1beta1: { schema: elasticsearch5V1Beta1 }, v1alpha1: { served: false } } });
const enterpriseSearch = customKind({ group: "enterprisesearch.k8s.elastic.co", kind: "EnterpriseSearch", scope: "Namespaced", versions: { v1: parts('{"$part":49}'), v1beta1: parts('{"$part":51}') } });
const kibana = customKind({ group: "kibana.k8s.elastic.co", kind: "Kibana", scope: "Namespaced", versions: { v1: { schema: kibana7V1 }, v1beta1: { schema: kibana7V1Beta1 }, v1alpha1: { served: false } } });
const logstash = customKind({ group: "logstash.k8s.elastic.co", kind: "Logstash", scope: "Namespaced", versions: { v1alpha1: { schema: logstash8V1Alpha1 } } });
const elasticMapsServer = customKind({ group: "maps.k8s.elastic.co", kind: "ElasticMapsServer", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":53}') } });
const packageRegistry = customKind({ group: "packageregistry.k8s.elastic.co", kind: "PackageRegistry", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":55}') } });
const stackConfigPolicy = customKind({ group: "stackconfigpolicy.k8s.elastic.co", kind: "StackConfigPolicy", scope: "Namespaced", versions: { v1alpha1: parts('{"$part":62}') } });

export const elasticKinds: readonly CustomKind[] = [agent, apmServer, autoOpsAgentPolicy, elasticsearchAutoscaler, beat, elasticsearch, enterpriseSearch, kibana, logstash, elasticMapsServer, packageRegistry, stackConfigPolicy];

export type Beat = ObjectOf<typeof beat, "v1beta1">;
export type Elasticsearch = ObjectOf<typeof elasticsearch, "v1">;
export type Kibana = ObjectOf<typeof kibana, "v1">;
export type Logstash = ObjectOf<typeof logstash, "v1alpha1">;
