import { gzipSync } from "node:zlib";
import type { KubeObject } from "@ashlar/model";
import YAML from "yaml";
import { manifestTexts } from "./manifest-texts.ts";
import { tar } from "./tar.ts";

/** A text that Helm's templating leaves as it is. */
export const escapeTemplate = (text: string): string => text.replaceAll("{{", '{{ "{{" }}');

/** A chart of format v2 that renders to some objects whatever its values are (Helm's documentation, "Charts"), by path. */
export const chartFiles = (name: string, version: string, objects: readonly KubeObject[]): ReadonlyMap<string, string> =>
  new Map([
    [`${name}/Chart.yaml`, YAML.stringify({ apiVersion: "v2", name, version, type: "application" })],
    [`${name}/values.yaml`, "{}\n"],
    ...[...manifestTexts(objects)].map(([file, text]): [string, string] => [`${name}/templates/${file}`, escapeTemplate(text)]),
  ]);

/** The chart as the archive that Helm reads; the same objects are the same bytes. */
export const chartArchive = (name: string, version: string, objects: readonly KubeObject[]): Buffer =>
  gzipSync(tar(chartFiles(name, version, objects)));
