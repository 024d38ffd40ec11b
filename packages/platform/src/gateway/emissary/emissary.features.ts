import type { FeatureTable } from "../features/feature-table.ts";

const byMapping = { by: "Mapping" };

/**
 * What Emissary makes of Mappings (v4.1.0, python/ambassador/src/ambassador: ir/irhttpmapping.py, ir/irretrypolicy.py, ir/ircors.py,
 * envoy/v3/v3route.py; CRD of Mapping). Values that it cannot take: `emissary-limits.ts`. Affinity is that of a ring of hashes: when
 * pods come or go, a few clients move.
 */
export const features: FeatureTable = {
  exactPath: byMapping,
  methods: byMapping,
  headers: byMapping,
  rewritePath: byMapping,
  rewriteHost: byMapping,
  requestHeaders: byMapping,
  responseHeaders: byMapping,
  timeout: byMapping,
  retries: byMapping,
  mirror: byMapping,
  mirrorPercent: byMapping,
  cors: byMapping,
  rateLimit: { cannot: "it asks a service of rate limits that somebody else must run" },
  rateLimitPerHour: { cannot: "it asks a service of rate limits that somebody else must run" },
  affinity: byMapping,
  wildcardHost: byMapping,
  canaryHeader: byMapping,
  clientCertificates: { by: "Host" },
};
