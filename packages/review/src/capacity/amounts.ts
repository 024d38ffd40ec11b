import { parseQuantity, record } from "@ashlar/checks/tree";

/** CPU and memory, in thousandths of a core and in bytes. */
export interface Amounts {
  readonly milliCpu: number;
  readonly memoryBytes: number;
}

export const nothing: Amounts = { milliCpu: 0, memoryBytes: 0 };

const isAmount = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

/** Thousandths of a quantity; undefined where there is none. */
export const milliOf = (value: unknown): number | undefined => {
  const quantity = isAmount(value) ? parseQuantity(value) : undefined;
  return quantity && Number(quantity.milli);
};

/** A quantity as a number; 0 where there is none. */
export const unitsOf = (value: unknown): number => (milliOf(value) ?? 0) / 1000;

/** What a container asks for: what it may have at most, where it does not say (Kubernetes 1.36, core/v1 SetDefaults_Pod). */
export const askedBy = (resources: unknown): Amounts => {
  const { requests, limits } = record(resources);
  const of = (name: string): unknown => record(requests)[name] ?? record(limits)[name];
  return { milliCpu: milliOf(of("cpu")) ?? 0, memoryBytes: unitsOf(of("memory")) };
};

export const sumOf = (one: Amounts, other: Amounts): Amounts => ({
  milliCpu: one.milliCpu + other.milliCpu,
  memoryBytes: one.memoryBytes + other.memoryBytes,
});

export const mostOf = (one: Amounts, other: Amounts): Amounts => ({
  milliCpu: Math.max(one.milliCpu, other.milliCpu),
  memoryBytes: Math.max(one.memoryBytes, other.memoryBytes),
});
