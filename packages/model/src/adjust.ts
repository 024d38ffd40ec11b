import type { AnyApp } from "./app.ts";
import type { KubeObject } from "./object.ts";
import { isObject, type Output } from "./output.ts";

/**
 * Changes the objects of an app or a brick for the one field that no value covers. What it asks, and where its
 * upstream software comes from, stays as it is. The manifests say that they were adjusted.
 */
export const adjust = <A extends AnyApp>(app: A, change: (objects: readonly KubeObject[]) => readonly KubeObject[]): A => {
  const changed = (outputs: readonly Output[]): readonly Output[] => [
    ...outputs.filter((output) => !isObject(output)),
    ...change(outputs.filter(isObject)),
  ];
  return { ...app, objects: (platform) => changed(app.objects(platform)), adjusts: app };
};
