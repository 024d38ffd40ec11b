import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, UsageError } from "./command.ts";
import { didYouMean, listNames } from "./nearest.ts";

const suffix = ".images.json";

/** An image reference with a tag, a digest or both (distribution/reference grammar, without a scheme). */
const reference = /^[a-z0-9]+([._-][a-z0-9]+)*(:\d+)?(\/[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*)*(:[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/;

const imageFiles = (root: string): readonly string[] => {
  try {
    return readdirSync(join(root, "environments"))
      .filter((name) => name.endsWith(suffix))
      .map((name) => name.slice(0, -suffix.length));
  } catch {
    return [];
  }
};

const readImages = (file: string, shown: string): Readonly<Record<string, string>> => {
  try {
    const images: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (
      typeof images === "object" &&
      images !== null &&
      !Array.isArray(images) &&
      Object.values(images).every((image) => typeof image === "string")
    )
      return { ...images };
  } catch {}
  throw new UsageError(`${shown} is not a JSON object of image names and references; mend it`);
};

const readPair = (pair: string): readonly [name: string, image: string] => {
  const split = pair.indexOf("=");
  const [name, image] = [pair.slice(0, split), pair.slice(split + 1)];
  if (split < 1) throw new UsageError(`'${pair}' is not NAME=REF: write frontend=registry.example.com/frontend:v1@sha256:…`);
  if (!reference.test(image)) throw new UsageError(`'${image}' is not an image reference: write registry.example.com/frontend:v1@sha256:…`);
  if (!/[@:][^/]*$/.test(image))
    throw new UsageError(`'${image}' has neither tag nor digest, so it would mean another image tomorrow; add :TAG or @sha256:…`);
  return [name, image];
};

export const imageSet: Command = {
  name: "image set",
  summary: "Set images in environments/ENV.images.json: for CI and people",
  operands: "ENV NAME=REF…",
  count: [2, Number.POSITIVE_INFINITY],
  flags: {},
  example: "ashlar image set dev frontend=ghcr.io/example/frontend:v1.2.0",
  run: async ({ root, positionals: [environment = "", ...pairs] }, io) => {
    const known = imageFiles(root);
    if (!known.includes(environment))
      throw new UsageError(`there is no environments/${environment}${suffix}${didYouMean(environment, known)}`);
    const shown = `environments/${environment}${suffix}`;
    const file = join(root, shown);
    const images = readImages(file, shown);
    const changes = pairs.map(readPair);
    const unknown = changes.map(([name]) => name).filter((name) => !Object.hasOwn(images, name));
    if (unknown.length > 0)
      throw new UsageError(
        unknown
          .map(
            (name) => `${shown} has no image '${name}'${didYouMean(name, Object.keys(images))} (it has ${listNames(Object.keys(images))})`,
          )
          .join("\n"),
      );
    writeFileSync(`${file}.new`, `${JSON.stringify({ ...images, ...Object.fromEntries(changes) }, null, 2)}\n`);
    renameSync(`${file}.new`, file);
    for (const [name, image] of changes)
      io.out(images[name] === image ? `${name} is ${image} already\n` : `${name}: ${images[name]} → ${image}\n`);
    io.out("now render: npm start\n");
    return 0;
  },
};
