import { isCidr, isIpv4, isIpv6, isMac } from "./ip-formats.ts";
import { isCreditCard, isIsbn10, isIsbn13 } from "./number-formats.ts";
import { isDate, isDateTime, isDuration } from "./time-formats.ts";
import { isUri } from "./uri-format.ts";

type Format = (text: string) => boolean;

const by =
  (pattern: RegExp): Format =>
  (text) =>
    pattern.test(text);

const hostname =
  /^([a-zA-Z0-9\p{S}\p{L}]((-?[a-zA-Z0-9\p{S}\p{L}]{0,62})?)|([a-zA-Z0-9\p{S}\p{L}](([a-zA-Z0-9-\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?)(\.)){1,}([a-zA-Z\p{L}]){2,63})$/u;
const bytes = (text: string): number => new TextEncoder().encode(text).length;
const isHostname: Format = (text) => hostname.test(text) && bytes(text) <= 255 && text.split(".").every((part) => bytes(part) <= 63);

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u0080-\\u{10ffff}-]+";
const address = `(?:${atom}(?:\\.${atom})*|"(?:[^"\\\\\\n]|\\\\.)*")@(?:${atom}(?:\\.${atom})*|\\[[^\\]]*\\])`;
const email = new RegExp(`^\\s*(?:${address}|[^<>]*<${address}>)\\s*(?:\\([^()]*\\)\\s*)?$`, "u");
const channel = "(0|[1-9]\\d?|1\\d\\d?|2[0-4]\\d|25[0-5])";
const name = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const shortName = new RegExp(`^${name}$`);
const longName = new RegExp(`^${name}(\\.${name})*$`);

/**
 * The formats of a string to which the API server holds custom resources, without the dashes in their names (apiextensions-apiserver,
 * pkg/apiserver/validation/formats.go; kube-openapi, pkg/validation/strfmt). It ignores any other.
 */
export const formats: Readonly<Record<string, Format>> = {
  bsonobjectid: by(/^[0-9A-Fa-f]{24}$/),
  uri: isUri,
  email: by(email),
  hostname: isHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  cidr: isCidr,
  mac: isMac,
  uuid: by(/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i),
  uuid3: by(/^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i),
  uuid4: by(/^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i),
  uuid5: by(/^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i),
  isbn: (text) => isIsbn10(text) || isIsbn13(text),
  isbn10: isIsbn10,
  isbn13: isIsbn13,
  creditcard: isCreditCard,
  ssn: (text) => text.length === 11 && /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text),
  hexcolor: by(/^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/),
  rgbcolor: by(new RegExp(`^rgb\\(\\s*${channel}\\s*,\\s*${channel}\\s*,\\s*${channel}\\s*\\)$`)),
  byte: by(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/),
  date: isDate,
  duration: isDuration,
  datetime: isDateTime,
  k8sshortname: (text) => text.length <= 63 && shortName.test(text),
  k8slongname: (text) => text.length <= 253 && longName.test(text),
};

/** The minor version of Kubernetes 1 from which on a format is enforced, where it has not always been. */
export const formatSince: Readonly<Record<string, number>> = { k8sshortname: 35, k8slongname: 35 };
