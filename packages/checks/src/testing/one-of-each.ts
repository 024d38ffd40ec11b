import type { Placed } from "../tree/tree.ts";
import { placedIn } from "./judged-files.ts";

const manifests = `
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { edge: public } } }
---
{ apiVersion: v1, kind: Secret, metadata: { name: a, namespace: shop }, data: { key: eA== }, stringData: { other: x } }
---
{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, namespace: shop, labels: { l: m } }, data: { key: x } }
---
{ apiVersion: v1, kind: ServiceAccount, metadata: { name: a, namespace: shop }, secrets: [{ name: a }], imagePullSecrets: [{ name: a }] }
---
{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: a, namespace: shop }, spec: { storageClassName: fast, dataSourceRef: { kind: PersistentVolumeClaim, name: a } } }
---
{ apiVersion: v1, kind: PersistentVolume, metadata: { name: a }, spec: { csi: { driver: d, nodePublishSecretRef: { name: a, namespace: shop } } } }
---
{ apiVersion: v1, kind: LimitRange, metadata: { name: a, namespace: ledger } }
---
{ apiVersion: v1, kind: Service, metadata: { name: a, namespace: shop, labels: { app: a } }, spec: { selector: { app: a }, ports: [{ name: http, port: 80, targetPort: http }, { port: 81 }] } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: a, namespace: shop, annotations: { argocd.argoproj.io/sync-wave: "1", argocd.argoproj.io/sync-options: "Prune=false,Replace=true" } }
spec:
  replicas: 2
  selector: { matchLabels: { app: a }, matchExpressions: [{ key: tier, operator: NotIn, values: [b] }] }
  template:
    metadata: { labels: { app: a } }
    spec:
      serviceAccountName: a
      priorityClassName: high
      runtimeClassName: r
      imagePullSecrets: [{ name: a }]
      resourceClaims: [{ name: g, resourceClaimName: g }]
      initContainers: [{ name: i, restartPolicy: Always, ports: [{ name: s, containerPort: 90 }] }]
      containers:
        - name: c
          env: [{ name: A, valueFrom: { secretKeyRef: { name: a, key: key } } }, { name: B, valueFrom: { configMapKeyRef: { name: a, key: none } } }]
          envFrom: [{ secretRef: { name: a } }, { configMapRef: { name: none, optional: true } }]
          ports: [{ name: http, containerPort: 8080, protocol: TCP }]
          readinessProbe: { httpGet: { port: http } }
          lifecycle: { preStop: { tcpSocket: { port: none } } }
          resources: { requests: { cpu: 1 } }
          volumeMounts: [{ name: v, mountPath: /v, subPath: key }]
      volumes:
        - { name: v, configMap: { name: a } }
        - { name: w, projected: { sources: [{ secret: { name: a, items: [{ key: key, path: k }] } }, { configMap: { name: a } }] } }
        - { name: x, csi: { driver: d, nodePublishSecretRef: { name: a } } }
        - { name: y, persistentVolumeClaim: { claimName: a } }
        - { name: z, ephemeral: { volumeClaimTemplate: { spec: { storageClassName: fast } } } }
---
{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: b, namespace: shop }, spec: { serviceName: a, selector: { matchLabels: { app: b } }, volumeClaimTemplates: [{ metadata: { name: data }, spec: { storageClassName: fast } }], template: { metadata: { labels: { app: b } }, spec: { containers: [{ name: c }] } } } }
---
{ apiVersion: batch/v1, kind: Job, metadata: { generateName: j-, namespace: shop, annotations: { argocd.argoproj.io/hook: PreSync } }, spec: { template: { spec: { containers: [{ name: c, envFrom: [{ secretRef: { name: e } }] }] } } } }
---
{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: shop }, spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: a }, metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization } } }, { type: ContainerResource, containerResource: { name: memory, container: c, target: { type: Utilization } } }] } }
---
{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a, namespace: shop }, spec: { minAvailable: 50%, selector: { matchLabels: { app: a } } } }
---
{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a, namespace: shop }, spec: { podSelector: { matchLabels: { app: a } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: b } } }, { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } }, podSelector: {} }] }], egress: [{ to: [{ ipBlock: {} }] }] } }
---
{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a, namespace: shop, annotations: { cert-manager.io/issuer: i } }, spec: { ingressClassName: n, tls: [{ secretName: t }], defaultBackend: { resource: { apiGroup: g, kind: K, name: n } }, rules: [{ host: h, http: { paths: [{ path: /, backend: { service: { name: a, port: { number: 80 } } } }] } }] } }
---
{ apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: { name: n }, spec: { parameters: { apiGroup: g, kind: K, name: n, namespace: shop } } }
---
{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: fast }, parameters: { csi.storage.k8s.io/node-stage-secret-name: a, csi.storage.k8s.io/node-stage-secret-namespace: shop } }
---
{ apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: { name: a, namespace: shop }, roleRef: { kind: ClusterRole, name: view }, subjects: [{ kind: ServiceAccount, name: a }] }
---
{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: { name: a, annotations: { cert-manager.io/inject-ca-from: shop/c } }, webhooks: [{ clientConfig: { service: { name: a, namespace: shop, port: 80 } } }] }
---
{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, metadata: { name: a }, spec: { policyName: p } }
---
{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: a }, spec: { service: { name: a, namespace: shop } } }
---
{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: ks.g }, spec: { group: g, scope: Namespaced, names: { kind: K }, conversion: { webhook: { clientConfig: { service: { name: a, namespace: shop } } } } } }
---
{ apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: { name: g, namespace: shop }, spec: { gatewayClassName: c, listeners: [{ name: l, port: 443, protocol: HTTPS, hostname: "*.h", tls: { certificateRefs: [{ name: t, namespace: ledger }] }, allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { edge: public } } }, kinds: [{ kind: HTTPRoute }] } }] } }
---
{ apiVersion: gateway.networking.k8s.io/v1, kind: GatewayClass, metadata: { name: c }, spec: { parametersRef: { group: g, kind: K, name: k, namespace: shop } } }
---
{ apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: r, namespace: shop }, spec: { parentRefs: [{ name: g, sectionName: l, port: 443 }], hostnames: [a.h], rules: [{ matches: [{ path: { type: Exact, value: / }, method: GET, headers: [{ name: h, value: v }], queryParams: [{ name: q, value: v }] }], filters: [{ requestMirror: { backendRef: { name: a, port: 80 } } }], backendRefs: [{ name: a, port: 80, filters: [{ extensionRef: { group: g, kind: K, name: k } }] }] }] } }
---
{ apiVersion: gateway.networking.k8s.io/v1, kind: GRPCRoute, metadata: { name: r, namespace: shop }, spec: { parentRefs: [{ name: g }], rules: [{ matches: [{ method: { service: s, method: m } }] }] } }
---
{ apiVersion: gateway.networking.k8s.io/v1beta1, kind: ReferenceGrant, metadata: { name: r, namespace: ledger }, spec: { from: [{ group: gateway.networking.k8s.io, kind: Gateway, namespace: shop }], to: [{ group: "", kind: Secret, name: t }] } }
---
{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: c, namespace: shop }, spec: { secretName: t, issuerRef: { name: i }, keystores: { jks: { passwordSecretRef: { name: a, key: key } } }, additionalOutputFormats: [{ type: DER }] } }
---
{ apiVersion: cert-manager.io/v1, kind: Issuer, metadata: { name: i, namespace: shop }, spec: { ca: { secretName: a }, acme: { privateKeySecretRef: { name: x }, solvers: [{ dns01: { route53: { secretAccessKeySecretRef: { name: a, key: key } } } }] } } }
---
{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: { name: e, namespace: shop }, spec: { secretStoreRef: { kind: ClusterSecretStore, name: s }, data: [{ secretKey: k, sourceRef: { storeRef: { name: s } } }], dataFrom: [{ extract: {} }], target: { name: e, creationPolicy: Owner, template: { mergePolicy: Merge, data: { a: b }, templateFrom: [{ secret: { name: a } }] } } } }
---
{ apiVersion: external-secrets.io/v1, kind: ClusterSecretStore, metadata: { name: s }, spec: { conditions: [{ namespaces: [shop], namespaceSelector: { matchLabels: { a: b } } }], provider: { p: { auth: { secretRef: { name: a, namespace: shop, key: key } } } } } }
---
{ apiVersion: external-secrets.io/v1, kind: ClusterExternalSecret, metadata: { name: s }, spec: { namespaceSelectors: [{ matchLabels: { edge: public } }], externalSecretSpec: { target: { name: f } } } }
---
{ apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: { name: s, namespace: shop }, spec: { encryptedData: { a: b }, template: { metadata: { name: s }, data: { c: d } } } }
---
{ apiVersion: trust.cert-manager.io/v1alpha1, kind: Bundle, metadata: { name: b }, spec: { target: { configMap: { key: k }, secret: { key: k }, additionalFormats: { jks: { key: j } }, namespaceSelector: { matchLabels: { edge: public } } } } }
---
{ apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: { name: s, namespace: shop }, spec: { scaleTargetRef: { name: a }, triggers: [{ authenticationRef: { name: t } }] } }
---
{ apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: { name: r, namespace: shop }, spec: { strategy: { canary: { canaryService: a } }, workloadRef: { kind: Deployment, name: a } } }
---
{ apiVersion: monitoring.coreos.com/v1, kind: ServiceMonitor, metadata: { name: m, namespace: shop }, spec: { selector: { matchLabels: { app: a } }, endpoints: [{ port: http }], namespaceSelector: { matchNames: [shop] } } }
---
{ apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: { name: p, namespace: argocd, finalizers: [f] }, spec: { sourceRepos: ["https://h/*", "!x"], destinations: [{ server: "*", namespace: "!x" }, { name: "{a,b}", namespace: "s*" }], clusterResourceWhitelist: [{ group: "*", kind: "*", name: a }], namespaceResourceWhitelist: [{ group: "", kind: "[A-Z]*" }], namespaceResourceBlacklist: [{ group: apps, kind: "*" }] } }
---
{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: a, namespace: argocd, annotations: { argocd.argoproj.io/compare-options: IgnoreExtraneous } }, spec: { project: p, destination: { name: in-cluster, namespace: shop }, sources: [{ repoURL: "https://h/a.git", path: ./apps/shop/, directory: { recurse: true, include: "*.yaml", exclude: "{x,y}" } }, { repoURL: r, chart: c }], ignoreDifferences: [{ kind: Deployment, jsonPointers: [/spec/replicas] }], syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: [CreateNamespace=true] } } }
`;

/** One object, at least, of each kind that the rules about whole clusters read, each with most fields that they read. */
export const oneOfEach = (): readonly Placed[] => placedIn({ "apps/shop/all.yaml": manifests });
