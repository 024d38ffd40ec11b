import type { Pool } from "./pool.ts";

const a = (length: number): string => "a".repeat(length);

/** What is called by the rules of DNS, more or less: servers differ by field in what they take. */
export const names = {
  name: {
    good: ["alpha", "alpha-2", "a", "x1", a(40), "cart", "a-b-c"],
    bad: [
      "Alpha",
      "-alpha",
      "alpha-",
      "al_pha",
      "al pha",
      "alphä",
      "alpha/beta",
      "alpha.",
      ".alpha",
      "a..b",
      a(64),
      a(254),
      "alpha:1",
      " ",
    ],
    either: [
      "alpha.beta",
      "1alpha",
      "0",
      "example.com",
      `${a(60)}.${a(60)}`,
      a(63),
      a(53),
      a(52),
      "a.b",
      "x--y",
      "12",
      "a.-b",
      "kube-system",
    ],
  },
  portName: {
    good: ["http", "https", "metrics", "grpc-web", "a1"],
    bad: ["HTTP", "-http", "http-", "http--x", "http_1", "http.1", "80", "", "a-name-of-16-chr", "ht tp", "hölle"],
    either: ["8080-http", "a-name-of-15-ch", "h", "0a"],
  },
  environmentName: {
    good: ["LEVEL", "level", "_LEVEL", "A1", "my-var", "my.var"],
    bad: ["A=B", "A B=", "Ä", "", "A\nB"],
    either: ["1A", "A B", "A/B", "$A", ".", "..", "..a", "-A"],
  },
  labelValue: {
    good: ["a", "", "A-1_x.y", "true", a(63), "1"],
    bad: ["a b", "-a", "a-", "ä", a(64), "a/b", "a@b", "."],
  },
  labelKey: {
    good: ["app", "example.com/app", "App_1.x", "kubernetes.io/hostname", "a"],
    bad: ["-app", "app-", "example.com/", "/app", "a/b/c", "Example.com/app", "a b", a(64), `${a(254)}/x`, "", "ä", "exa_mple.com/app"],
    either: ["topology.kubernetes.io/zone", "node.kubernetes.io/a", `example.com/${a(63)}`, "x.k8s.io/y"],
  },
  annotationKey: {
    good: ["example.com/note", "note", "Example.com/note"],
    bad: ["", "-note", "a/b/c", "no te", `example.com/${a(64)}`, "exa mple.com/x"],
  },
  qualifiedName: {
    good: ["example.com/thing", "sub.example.com/thing-1", "example.com/Thing"],
    bad: ["-thing", "example.com/", "/thing", "a/b/c", "thing!", "", "example.com/thing?", "ex ample.com/x", `${a(260)}.com/x`],
    either: ["thing", "kubernetes.io/thing", "thing.example.com", "Thing"],
  },
} satisfies Readonly<Record<string, Pool>>;
