/** What a workload of a test is. Its pods are labelled `app: web`. */
export interface WorkloadOf {
  readonly kind?: "DaemonSet" | "Deployment" | "StatefulSet";
  readonly name?: string;
  /** Fields of its spec: `replicas: 3`. */
  readonly spec?: string;
  /** Labels of its pods beside `app`. */
  readonly labels?: string;
  /** Annotations of its pods. */
  readonly annotations?: string;
  /** Fields of its pod's spec. */
  readonly pod?: string;
  readonly image?: string;
  /** Fields of its container `web`. */
  readonly container?: string;
}

const withComma = (fields: string): string => (fields === "" ? "" : `, ${fields}`);

/** The manifest of a workload `shop/web`. */
export const workload = (of: WorkloadOf = {}): string => {
  const { kind = "Deployment", name = "web", spec = "", labels = "", annotations = "", pod = "", image = "web:1.2.3", container = "" } = of;
  return `---
apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name}${withComma(labels)} }, annotations: { ${annotations} } }
    spec: { containers: [{ name: web, image: "${image}"${withComma(container)} }]${withComma(pod)} }
${spec === "" ? "" : `  ${spec}\n`}`;
};

/** The manifest of a Service `shop/web` in front of it. */
export const service = (spec = "selector: { app: web }, ports: [{ port: 80 }]", name = "web"): string => `---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { ${spec} }
`;
