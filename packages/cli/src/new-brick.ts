import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Command, UsageError } from "./command.ts";
import { brickFiles } from "./new-brick/brick-files.ts";
import { Refusal } from "./refusal.ts";
import { retiredProblem } from "./retired/retired-problem.ts";

/** Where the bricks of this repository are. */
const FOLDER = "packages/platform/src";

/** The slot that a layer's bricks stand in, where it is not called like it. */
const slots: Readonly<Record<string, string>> = { cni: "network", "load-balancing": "gateway" };

const words = /^([a-z][a-z0-9-]*)\/([a-z0-9]([-a-z0-9]*[a-z0-9])?)$/;

const write = (root: string, files: Readonly<Record<string, string>>): readonly string[] => {
  const paths = Object.keys(files).map((path) => `${FOLDER}/${path}`);
  const there = paths.find((path) => existsSync(join(root, path)));
  if (there !== undefined) throw new UsageError(`${there} is there already; choose another name, or edit it`);
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return paths;
};

export const newBrick: Command = {
  name: "new brick",
  summary: "A folder with what every brick begins with; says what took the place of a retired product",
  operands: "LAYER/NAME",
  count: [1, 1],
  flags: { slot: { type: "string", value: "SLOT", help: "the slot that it stands in (default: the layer's name)" } },
  example: "ashlar new brick gateway/traefik",
  run: async ({ root, text, positionals: [operand = ""] }, io) => {
    const retired = retiredProblem(operand.split("/").at(-1) ?? "");
    if (retired !== undefined) throw new Refusal(retired);
    const [, layer = "", name = ""] = words.exec(operand) ?? [];
    if (name === "") throw new UsageError(`'${operand}' is not LAYER/NAME in lower case: write gateway/traefik`);
    if (!existsSync(join(root, FOLDER)))
      throw new UsageError(`there is no ${FOLDER} here; write the brick into a package of your own: docs/new-brick.md tells how`);
    const slot = text("slot") ?? slots[layer] ?? layer;
    const paths = write(root, brickFiles({ layer, name, slot }));
    io.out(
      `${paths.map((path) => `${path}  written\n`).join("")}now say what it offers, which \`pnpm types\` asks for: docs/new-brick.md\n`,
    );
    return 0;
  },
};
