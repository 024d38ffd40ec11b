import type { AnyApp } from "./app.ts";
import type { AnyBrick, Move } from "./brick.ts";
import type { KubeObject } from "./object.ts";
import { isObject, type Output } from "./output.ts";

const isMoving = (app: AnyApp): app is AnyBrick & { readonly moves: Move } => "moves" in app && app.moves !== undefined;
const answers = (app: AnyApp): app is AnyBrick => "answer" in app && typeof app.answer === "function";

/**
 * Changes the objects of an app or a brick for the one field that no value covers. What it asks, and where its
 * upstream software comes from, stays as it is. The manifests say that they were adjusted. `change` sees what the app
 * makes itself, and what a brick makes of its asks, each on its own; of two bricks that stand in one slot, those of each.
 */
export const adjust = <A extends AnyApp>(app: A, change: (objects: readonly KubeObject[]) => readonly KubeObject[]): A => {
  const changed = (outputs: readonly Output[]): readonly Output[] => [
    ...outputs.filter((output) => !isObject(output)),
    ...change(outputs.filter(isObject)),
  ];
  const { answer } = answers(app) ? app : {};
  return {
    ...app,
    objects: (platform) => changed(app.objects(platform)),
    ...(answer && { answer: (asks: Parameters<typeof answer>[0], platform: never) => changed(answer(asks, platform)) }),
    ...(isMoving(app) && { moves: { from: adjust(app.moves.from, change), to: adjust(app.moves.to, change) } }),
    adjusts: app,
  };
};
