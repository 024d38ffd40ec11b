import type { Pool } from "./pool.ts";

/** Words of the API that its schemas do not list. */
export const words = {
  apiGroup: {
    good: ["apps", "", "example.com", "rbac.authorization.k8s.io"],
    bad: ["Example.com", "a b", "-a", "a/b"],
    either: ["*", "batch", "extensions", "k8s.io", "my.k8s.io", "a..b"],
  },
  apiVersion: {
    good: ["v1", "apps/v1", "example.com/v1"],
    bad: ["", "a/b/c", "V1", "v 1"],
    either: ["*", "v1beta1", "1", "apps/", "/v1", "x.v1"],
  },
  kind: {
    good: ["ConfigMap", "Deployment", "Widget"],
    bad: ["", "Config Map", "a/b"],
    either: [
      "configMap",
      "-a",
      "1a",
      "Config_Map",
      "User",
      "Group",
      "ServiceAccount",
      "Role",
      "ClusterRole",
      "Secret",
      "PersistentVolumeClaim",
    ],
  },
  resource: {
    good: ["pods", "deployments", "widgets"],
    bad: ["", "pods/", "a b"],
    either: ["*", "pods/*", "*/status", "*/*", "pods/log", "Pods", "/status", "pods/a/b"],
  },
  verb: {
    good: ["get", "list", "*", "watch", "create"],
    bad: [""],
    either: ["read", "GET", "use", "bind", "a b", "deletecollection", "escalate"],
  },
  nonResourceUrl: { good: ["/metrics", "/healthz/*", "*"], bad: ["", "metrics", "/a/*/b"], either: ["/", "/*", "/a*", "//", "/a*/"] },
  version: { good: ["v1", "v1beta1", "v2"], bad: ["", "V1", "v1.0", "a b"], either: ["*", "1", "x", "v0", "v1alpha", "v1beta1"] },
  signer: {
    good: ["example.com/people", "example.com/a.b"],
    bad: ["", "people", "/people", "example.com/", "example.com/-a"],
    either: ["Example.com/a", "kubernetes.io/legacy-unknown", "kubernetes.io/kube-apiserver-client", "a/b"],
  },
  capability: { good: ["NET_ADMIN", "ALL", "SYS_TIME"], bad: [], either: ["", "net_admin", "CAP_NET_ADMIN", "CAP_SYS_ADMIN", "nothing"] },
  sysctl: {
    good: ["net.core.somaxconn", "kernel.shm_rmid_forced"],
    bad: ["", "net core", "Net.core", "net..core", "-net", "net.core."],
    either: ["kernel/shm_rmid_forced", "net/core/somaxconn", "net", "a.b_c-d", "net.core/x.y"],
  },
  windowsUser: {
    good: ["ContainerUser", "NT AUTHORITY\\Local Service"],
    bad: ["", "a\\b\\c", " ", "a\u0007b", "a/b", "x".repeat(110), "\\user", "domain\\"],
    either: ["a b", "user.", "DOM_AIN\\user", ".a\\user"],
  },
  iqn: {
    good: ["iqn.2001-04.com.example:a", "eui.0123456789ABCDEF", "naa.62004567BA64678D0123456789ABCDEF"],
    bad: ["", "iqn.com.example", "a", "eui.1", "naa.1"],
    either: ["iqn.2001-04.com.example", "iqn.2001-13.com.example:a", "iqn.20-4.com.example:x"],
  },
  domainPrefixed: {
    good: ["example.com/h2c", "example.com/a-b"],
    bad: ["Example.com/a", "/a", "a/", "a b", "exa mple/a"],
    either: ["http", "https", "kubernetes.io/ws", "TCP", "", "a/b/c", "grpc", "a", "example.com/A"],
  },
  uid: { good: ["5b1d0c5e-0b86-4f0e-9a6c-0a7f0f2f7f12"], bad: [""], either: ["x", "1"] },
  medium: {
    good: ["", "Memory", "HugePages", "HugePages-2Mi"],
    bad: ["memory", "Disk", "HugePages-"],
    either: ["HugePages-1Gi", "HugePages-x"],
  },
  scope: { good: ["Cluster", "Namespaced", "Namespace"], bad: ["", "namespaced", "cluster", "*"] },
  listType: { good: ["atomic", "set", "map"], bad: ["", "list", "Map"], either: ["granular"] },
  format: { good: ["int32", "int64", "date-time", "uuid"], bad: [], either: ["x", "", "byte", "double", "email", "ipv4", "k8s-long-name"] },
  schemaType: {
    good: ["string", "integer", "object", "array", "boolean", "number"],
    bad: ["text", "null", "Integer"],
    either: ["", "date"],
  },
  indexes: {
    good: ["0", "0-3", "1,3-5"],
    bad: ["", "a", "3-1", "0-3,2", "-1", "1,", "1-2-3", "0 - 1", "5,1"],
    either: ["0-99", "00", "1,2,3", "4-4", "100000"],
  },
  distribution: { good: ["PreferClose"], bad: ["preferclose", "Local", ""], either: ["PreferSameZone", "PreferSameNode"] },
} satisfies Readonly<Record<string, Pool>>;
