import { describeObject, type KubeObject, type Problem } from "@ashlar/model";
import type { RenderedFile } from "@ashlar/render";
import type { Differing } from "../hand-edits/work-tree.ts";
import { fieldEdits } from "./field-edits.ts";

const rule = "no-import";

export const unchanged = (file: string): Problem => ({
  rule,
  file,
  message: "is what the modules render, or no manifest at all: there is nothing to take over",
  remedy: "name a manifest that was edited: npm run ashlar -- render --check tells which",
});

export const brokenManifest = (file: string): Problem => ({
  rule,
  file,
  message: "holds no object that could be taken over",
  remedy: "mend its YAML first",
});

export const onlyForm = (file: string): Problem => ({
  rule,
  file,
  message: "only comments or the form of it differ: no module can say those",
  remedy: "put what the comment says into the module that makes it; then render: npm run ashlar -- render --overwrite",
});

export const changedIdentity = (file: string, was: KubeObject, is: KubeObject): Problem => ({
  rule,
  file,
  message: `${describeObject(was)} (${was.apiVersion}) became ${describeObject(is)} (${is.apiVersion}): that is another object, and the file has another name then`,
  remedy: "change it in the module that makes it",
});

export const ambiguousPlace = (file: string, app: string): Problem => ({
  rule,
  file,
  message: `'${app}' stands in several slots of its cluster, or only while one brick takes over from another`,
  remedy: "make the change in the module that makes it",
});

export const notReproduced = (file: string, made: unknown, wanted: unknown, first: Problem | undefined): Problem => ({
  rule,
  file,
  message:
    first === undefined
      ? `an \`adjust\` does not come to it: the render itself fills in ${fieldEdits(made, wanted)
          .slice(0, 3)
          .map(({ at }) => at.map((step) => (typeof step === "string" ? step : Object.values(step).join())).join("."))
          .join(", ")}`
      : `an \`adjust\` does not come to it: ${first.message}`,
  remedy: "change that value of the app or the cluster in the environment's module",
});

/** Why what stands cannot come out of an `adjust`, whatever it says. */
export const refusalOf = ({ file, wanted, current, isForeign }: Differing, rendered: RenderedFile | undefined): Problem | undefined => {
  if (wanted === undefined)
    return {
      rule,
      file,
      message: isForeign ? "no module makes it: it was put there by hand" : "no module makes it any more",
      remedy: "make the object in the `objects` of an app, then take the file away",
    };
  if (current === undefined)
    return {
      rule,
      file,
      message: "was removed",
      remedy: "leave the object out: adjust(app, (objects) => objects.filter(…)) in the environment's module",
    };
  if (rendered?.app === undefined)
    return {
      rule,
      file,
      message: "ashlar makes it for the cluster as a whole, so no app can be adjusted",
      remedy: "change what it comes from: the cluster's `git`, `environment` and `hub`, or what its apps and bricks ask for",
    };
  if (rendered.object === undefined || file.includes("/upstream/"))
    return {
      rule,
      file,
      message: "only kustomize reads it: it is part of what a brick takes from elsewhere",
      remedy: "change the brick's values in the environment's module",
    };
  return undefined;
};
