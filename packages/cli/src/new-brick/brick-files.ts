/** A brick to be begun. */
export interface NewBrick {
  /** Folder and name: `gateway/traefik`. */
  readonly layer: string;
  readonly name: string;
  readonly slot: string;
}

const camelCase = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const typeName = (name: string): string => camelCase(name).replace(/^./, (letter) => letter.toUpperCase());

const brickText = ({ name, slot }: NewBrick): string => `import type { Brick, Capabilities } from "@ashlar/model";

const NAME = "${name}";

export interface ${typeName(name)}Values {
  readonly team?: string;
}

/** What it is, what it cannot, and where the facts come from: project, version, files. */
export const ${camelCase(name)} = (values: ${typeName(name)}Values = {}): Brick<Capabilities["${slot}"]> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({}),
  objects: () => [],
});
`;

const exampleText = ({ name, slot }: NewBrick): string => `import type { Example } from "../../example.ts";
import { ${camelCase(name)} } from "./${name}.ts";

export const examples = [{ slot: "${slot}", brick: ${camelCase(name)}() }] as const satisfies readonly Example[];
`;

const testText = ({ name }: NewBrick): string => `import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { ${camelCase(name)} } from "./${name}.ts";

test("what it deploys", () => {
  expect(${camelCase(name)}().objects({ site })).toEqual([]);
});
`;

/** What every brick begins with, by path from the folder of the bricks on. */
export const brickFiles = (brick: NewBrick): Readonly<Record<string, string>> => {
  const at = (ending: string): string => `${brick.layer}/${brick.name}/${brick.name}.${ending}`;
  return { [at("ts")]: brickText(brick), [at("example.ts")]: exampleText(brick), [at("test.ts")]: testText(brick) };
};
