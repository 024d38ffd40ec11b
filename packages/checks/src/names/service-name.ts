import { since } from "../rule/since.ts";
import { dns1035Label, dnsLabel } from "./dns-label.ts";

/** The name of a Service, which may begin with a digit since Kubernetes 1.36 (RelaxedServiceNameValidation). */
export const serviceName = (text: string, kubernetes: string): string | undefined =>
  since(36, { kubernetes }) ? dnsLabel(text) : dns1035Label(text);
