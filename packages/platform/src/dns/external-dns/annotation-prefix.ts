/**
 * With what the annotations begin that ExternalDNS reads, and the names of some properties of records. The default of the pinned version
 * (external-dns v0.21.0, source/annotations); from v0.22.0 on it is `external-dns.kubernetes.io/`. The chart is told it too.
 */
export const ANNOTATION_PREFIX = "external-dns.alpha.kubernetes.io/";
