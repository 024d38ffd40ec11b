import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { networkPolicies } from "../network-policies/network-policies.ts";
import { type CalicoInstall, calico } from "./calico.ts";

const offers = calico().offers({ site });
const apiVersion = "projectcalico.org/v3";
const global = (name: string, spec: object) => ({ apiVersion, kind: "GlobalNetworkPolicy", metadata: { name }, spec });

test("what plain policies can say is the same object as everywhere", () => {
  const plain = networkPolicies().offers({ site });
  const flow = { name: "database", to: [{ ipBlock: { cidr: "10.20.0.0/24" } }], ports: [5432] };
  expect([offers.closed(), offers.flow(flow)]).toEqual([plain.closed(), plain.flow(flow)]);
});

test("it offers neither names outside of the cluster nor HTTP", () => {
  expect(Object.keys(offers).sort()).toEqual(["apiFlow", "closed", "flow"]);
});

test("the API server, by the Service that stands for it", () => {
  expect(offers.apiFlow({ name: "api", matchLabels: { b: "2", a: "1" } })).toEqual([
    {
      apiVersion,
      kind: "NetworkPolicy",
      metadata: { name: "api" },
      spec: {
        tier: "default",
        order: 500,
        selector: 'a == "1" && b == "2"',
        types: ["Egress"],
        egress: [{ action: "Allow", destination: { services: { name: "kubernetes", namespace: "default" } } }],
      },
    },
  ]);
  expect(offers.apiFlow({ name: "api" })).toMatchObject([{ spec: { selector: "all()" } }]);
});

test("blocked addresses are denied in a tier that comes first and passes all else on", () => {
  const cidrs = ["169.254.169.254/32"] as const;
  expect(
    calico({
      blocked: [
        { name: "metadata", cidrs },
        { name: "other", cidrs, except: ["a", "b"] },
      ],
    }).objects({ site }),
  ).toEqual([
    { apiVersion, kind: "Tier", metadata: { name: "platform" }, spec: { order: 100, defaultAction: "Pass" } },
    global("platform.blocked-metadata", {
      tier: "platform",
      order: 100,
      namespaceSelector: "has(projectcalico.org/name)",
      selector: "all()",
      types: ["Egress"],
      egress: [{ action: "Deny", destination: { nets: cidrs } }],
    }),
    expect.objectContaining({
      spec: expect.objectContaining({ namespaceSelector: 'has(projectcalico.org/name) && projectcalico.org/name not in {"a", "b"}' }),
    }),
  ]);
  expect(calico({ blocked: [{ name: "x", cidrs: ["10.0.0.1"] }] }).objects({ site })).toMatchObject([{ rule: "address-range" }]);
});

test("a closed cluster asks for names, and leaves open what is named, kube-system, Calico and Argo CD", () => {
  const dns = [{ ipBlock: { cidr: "10.0.0.0/24", except: ["10.0.0.9/32"] } }];
  const brick = calico({ dns, closed: { except: ["monitoring"] } });
  const allow = (destination: object) =>
    ["UDP", "TCP"].map((protocol) => ({ action: "Allow", protocol, destination: { ...destination, ports: [53] } }));
  expect(brick.objects({ site, gitops: { namespace: "argocd" } })).toEqual([
    global("default-deny", {
      tier: "default",
      order: 2000,
      namespaceSelector:
        'has(projectcalico.org/name) && projectcalico.org/name not in {"kube-system", "calico-apiserver", "calico-system", "tigera-operator", "argocd", "monitoring"}',
      selector: "all()",
      types: ["Ingress", "Egress"],
      egress: [
        ...allow({ namespaceSelector: 'kubernetes.io/metadata.name == "kube-system"', selector: 'k8s-app == "kube-dns"' }),
        ...allow({ namespaceSelector: 'kubernetes.io/metadata.name == "kube-system"', selector: 'k8s-app == "node-local-dns"' }),
        ...allow({ nets: ["169.254.20.10/32"] }),
        ...allow({ nets: ["10.0.0.0/24"], notNets: ["10.0.0.9/32"] }),
      ],
    }),
  ]);
});

const charts = (install: CalicoInstall) => calico({ install }).objects({ site });

test("it is there already unless it is to be installed, by an operator that needs the network of its node", () => {
  expect(calico().objects({ site })).toEqual([]);
  expect(calico()).toMatchObject({ namespace: "kube-system" });
  expect(calico()).not.toHaveProperty("podSecurity");
  expect(calico({ install: { network: "AmazonVPC" } })).toMatchObject({ namespace: "tigera-operator", podSecurity: "privileged" });
});

test("installed as the network itself: CRDs, operator, and no report to its makers", () => {
  expect(
    charts({ network: { podCidrs: ["10.244.0.0/16", "10.245.0.0/16"] }, dataplane: "Nftables", chartValues: { tolerations: [] } }),
  ).toMatchObject([
    { name: "crd.projectcalico.org.v1", version: "v3.32.1", release: "calico-crds", values: {} },
    {
      name: "tigera-operator",
      version: "v3.32.1",
      release: "calico",
      values: {
        manageCRDs: false,
        installation: {
          kubernetesProvider: "",
          cni: { type: "Calico", ipam: { type: "Calico" } },
          calicoNetwork: {
            linuxDataplane: "Nftables",
            bgp: "Disabled",
            ipPools: [
              { name: "default-ipv4-ippool", cidr: "10.244.0.0/16", encapsulation: "VXLAN", assignmentMode: "Automatic" },
              { name: "ipv4-ippool-2", cidr: "10.245.0.0/16" },
            ],
          },
          controlPlaneReplicas: 2,
        },
        apiServer: { enabled: true },
        goldmane: { enabled: false },
        whisker: { enabled: false },
        tolerations: [],
      },
    },
    { apiVersion, kind: "FelixConfiguration", metadata: { name: "default" }, spec: { usageReportingEnabled: false } },
  ]);
  expect(charts({ network: { podCidrs: ["10.244.0.0"] } })).toMatchObject([{ rule: "address-range", object: "podCidrs" }]);
});

test("installed over a cloud's network, it only holds pods to their policies", () => {
  const [, operator] = charts({ network: "AzureVNET" });
  expect(operator).toMatchObject({ values: { installation: { kubernetesProvider: "AKS", cni: { type: "AzureVNET" } } } });
  expect(JSON.stringify(operator)).not.toContain("ipPools");
});
