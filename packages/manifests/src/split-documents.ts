/** One document of a text, from one offset to another. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** What stands on the line of the `---` before the document, if it is more than a comment. */
  readonly afterMarker?: string;
}

const MARKER = "---";

/** The offset of the next line that begins with `---`; -1 if there is none. */
const nextMarker = (text: string, from: number): number => {
  const lineBreak = text.indexOf(`\n${MARKER}`, from);
  return lineBreak < 0 ? -1 : lineBreak + 1;
};

/**
 * The documents of a YAML stream, empty ones as well, found as kubectl and Argo CD find them: at each line that begins with `---`
 * (k8s.io/apimachinery/pkg/util/yaml/decoder.go, YAMLReader). No YAML value can hold such a line.
 */
export function* splitDocuments(text: string): Generator<Part> {
  let marker = text.startsWith(MARKER) ? 0 : nextMarker(text, 0);
  if (marker !== 0) yield { from: 0, to: marker < 0 ? text.length : marker };
  while (marker >= 0) {
    const lineBreak = text.indexOf("\n", marker);
    const from = lineBreak < 0 ? text.length : lineBreak + 1;
    const afterMarker = text.slice(marker + MARKER.length, from).trim();
    marker = lineBreak < 0 ? -1 : nextMarker(text, lineBreak);
    const to = marker < 0 ? text.length : marker;
    yield afterMarker === "" || afterMarker.startsWith("#") ? { from, to } : { from, to, afterMarker };
  }
}
