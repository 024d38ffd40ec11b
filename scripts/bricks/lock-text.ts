import type { Lock } from "@ashlar/model";

const line = (entry: object): string =>
  `{ ${Object.entries(entry)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(", ")} }`;

const list = (name: string, lines: readonly string[]): string =>
  lines.length === 0 ? `  "${name}": []` : `  "${name}": [\n${lines.map((each) => `    ${each}`).join(",\n")}\n  ]`;

/** A lock as a file: an entry a line, so that a diff of two versions reads like what changed. */
export const lockText = ({ version, digest, brings, objects, images }: Lock): string =>
  `{\n${[
    `  "version": ${JSON.stringify(version)}`,
    ...(digest === undefined ? [] : [`  "digest": ${JSON.stringify(digest)}`]),
    list(
      "brings",
      brings.map(({ group, kind, scope }) => line({ group, kind, scope })),
    ),
    list("objects", objects.map(line)),
    list(
      "images",
      images.map((image) => JSON.stringify(image)),
    ),
  ].join(",\n")}\n}\n`;
