import type { Fault } from "../scene.ts";
import { fieldFaults } from "./field-faults.ts";
import { listFaults } from "./list-faults.ts";
import { mapFaults } from "./map-faults.ts";
import { metadataFaults } from "./metadata-faults.ts";
import { referenceFaults } from "./reference-faults.ts";
import { strategyFaults } from "./strategy-faults.ts";
import { typeFaults } from "./type-faults.ts";
import { unionFaults } from "./union-faults.ts";
import { valueFaults } from "./value-faults.ts";

/** Every way to make a mutant. */
export const faults: readonly Fault[] = [
  ...fieldFaults,
  ...typeFaults,
  ...valueFaults,
  ...listFaults,
  ...mapFaults,
  ...metadataFaults,
  ...referenceFaults,
  ...unionFaults,
  ...strategyFaults,
];
