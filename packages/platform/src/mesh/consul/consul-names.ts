export const NAME = "consul";
/** The Secret of the authority that servers' certificates come from. */
export const AUTHORITY = "consul-ca";
/** The Secret of the certificate that servers show. */
export const SERVER_CERTIFICATE = "consul-server-cert";
/** The datacenter that the chart's own default names (charts/consul, values.yaml). */
export const DATACENTER = "dc1";
