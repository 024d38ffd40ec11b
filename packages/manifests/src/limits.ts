/**
 * The largest text that is read, in bytes or characters. Whoever reads from a disk asks for the size first: a larger file need not be
 * loaded to be refused. Nothing that a person reviews is near it; a dump of a thousand objects has a few MB.
 */
export const LARGEST_TEXT = 32 * 2 ** 20;

/**
 * The largest single YAML document that is read, in characters, if it is written in a way that only the `yaml` library understands, at
 * a second for each MB. It is what the API server accepts in one request (`MaxRequestBodyBytes`, k8s.io/apiserver/pkg/server/config.go).
 */
export const LARGEST_LIBRARY_DOCUMENT = 3 * 2 ** 20;

/** Levels of mappings and lists within each other. CRDs come to 40; whoever walks an object may call itself for each level. */
export const DEEPEST = 200;

/**
 * The most values that aliases may repeat in one document. Go's reader draws its line at the same number (`alias_ratio_range_low` in
 * go.yaml.in/yaml/v2/decode.go), and for documents of many values below it.
 */
export const MOST_REPEATED = 400_000;

/** The most problems that are told of one file; whoever sees a thousand needs no more. */
export const MOST_PROBLEMS = 1000;
