import type { ComponentValues } from "./component-values.ts";
import { given } from "./given.ts";
import { selectorLabels } from "./selector-labels.ts";

/** The labels of every object and pod of a component. */
export const labelsOf = ({ name, labels, version }: ComponentValues): Record<string, string> => ({
  ...labels,
  ...(version === undefined ? {} : { "app.kubernetes.io/version": version }),
  ...selectorLabels(name),
});

/** Metadata of an object of a component, named after it unless told otherwise. */
export const metadata = (values: ComponentValues, name = values.name, annotations: Readonly<Record<string, string>> = {}) => ({
  name,
  labels: labelsOf(values),
  ...given({ annotations: { ...annotations } }),
});
