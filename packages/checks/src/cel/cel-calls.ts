import type { CelType } from "./cel-type.ts";

const named = (type: CelType, names: string): readonly (readonly [string, CelType])[] => names.split(" ").map((name) => [name, type]);

/** What functions return that always return the same type; of all others, only a compiler knows. */
export const returned: ReadonlyMap<string, CelType> = new Map([
  ...named("bool", "has all exists exists_one existsOne contains startsWith endsWith matches hasValue bool"),
  ...named("int", "size indexOf lastIndexOf int"),
  ...named("uint", "uint"),
  ...named("double", "double"),
  ...named("string", "string lowerAscii upperAscii trim replace substring charAt join"),
  ...named("bytes", "bytes"),
  ...named("list", "map filter split transformList"),
  ...named("map", "transformMap transformMapEntry"),
  ...named("type", "type"),
  ...named("dyn", "dyn"),
]);

/** Functions whose first arguments are names of their own making, which the others may use. */
export const binding: ReadonlySet<string> = new Set(
  "all exists exists_one existsOne map filter transformList transformMap transformMapEntry bind optMap optFlatMap sortBy".split(" "),
);

/** Names before a dot that are no values: of libraries and of types. */
export const libraries: ReadonlySet<string> = new Set(
  "sets lists optional math strings base64 format regex cel jsonpatch net google kubernetes".split(" "),
);

export const typeNames: ReadonlySet<string> = new Set("int uint double bool string bytes list map null_type type optional_type".split(" "));

export const reserved: ReadonlySet<string> = new Set(
  "as break const continue else for function if import let loop package namespace return var void while".split(" "),
);

/**
 * All other functions of kube-apiserver 1.33 to 1.36, those that its parts of cel-go have besides included (apiserver/pkg/cel/library, cel-go/ext).
 */
const others: ReadonlySet<string> = new Set(
  [
    "getDate getDayOfMonth getDayOfWeek getDayOfYear getFullYear getHours getMilliseconds getMinutes getMonth getSeconds duration timestamp",
    "of ofNonZeroValue none value or orValue optMap optFlatMap unwrap unwrapOpt bind range distinct first last flatten slice sort sortBy",
    "reverse format quote encode decode greatest least abs ceil floor round trunc sqrt sign isFinite isInf isNaN bitAnd bitOr bitXor bitNot",
    "bitShiftLeft bitShiftRight extract extractAll equivalent intersects getExt hasExt insert isSorted sum min max includes test",
    "add sub allowed asApproximateFloat asInteger byte check cidr compareTo containsCIDR containsIP date datetime error errored family",
    "fieldSelector find findAll named getEscapedPath getHost getHostname getPort getQuery getScheme group ip isCanonical isCIDR isGlobalUnicast",
    "isGreaterThan isIP isInteger isLessThan isLinkLocalMulticast isLinkLocalUnicast isLoopback isQuantity isSemver isURL isUnspecified escapeKey",
    "labelSelector labelValue major minor patch masked name namespace path prefixLength qualifiedName quantity reason resource semver",
    "serviceAccount subresource uri url uuid validate dns1123Label dns1123Subdomain dns1035Label dns1123LabelPrefix dns1123SubdomainPrefix",
    "dns1035LabelPrefix",
  ].flatMap((names) => names.split(" ")),
);

export const isFunction = (name: string): boolean => returned.has(name) || others.has(name);
