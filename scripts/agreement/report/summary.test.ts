import { describe, expect, it } from "vitest";
import type { Mutant } from "../corpus/mutants.ts";
import type { Outcome } from "./outcome.ts";
import { isGood, summaryOf, summaryTable } from "./summary.ts";

const object = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" } };
const mutant: Mutant = {
  index: 0,
  base: { id: "a", area: "config", from: "1.0", object },
  faults: ["text"],
  pointer: "/data",
  what: "",
  object,
};

const outcome = (server: Outcome["server"]["is"], ours: Outcome["ours"]["is"]): Outcome => ({
  version: "1.36",
  mutant,
  server:
    server === "refused"
      ? { is: server, by: "create", message: "" }
      : server === "accepted"
        ? { is: server }
        : { is: server, why: "", message: "" },
  ours: { is: ours, problems: [] },
});

const times = (count: number, each: Outcome): readonly Outcome[] => Array.from({ length: count }, () => each);

const agreed = [...times(120, outcome("refused", "refused")), ...times(78, outcome("accepted", "accepted"))];

describe("summaryOf", () => {
  it("counts what is the same, of what a server decided", () => {
    const summary = summaryOf("1.36", [...agreed, ...times(2, outcome("refused", "accepted")), outcome("undecided", "refused")]);
    expect(summary).toMatchObject({
      mutants: 201,
      refused: 122,
      accepted: 78,
      undecided: 1,
      misses: 2,
      falseAlarms: 0,
      kinds: 1,
      agreement: 99,
    });
    expect(isGood(summary)).toBe(true);
  });

  it("is not good with three misses of two hundred", () => {
    expect(isGood(summaryOf("1.36", [...agreed.slice(1), ...times(3, outcome("refused", "accepted"))]))).toBe(false);
  });

  it("is not good with one false alarm, or with a check that throws", () => {
    expect(isGood(summaryOf("1.36", [...agreed, outcome("accepted", "refused")]))).toBe(false);
    expect(isGood(summaryOf("1.36", [...agreed, outcome("accepted", "failed")]))).toBe(false);
    expect(summaryOf("1.36", [outcome("refused", "failed")]).misses).toBe(1);
  });

  it("leaves out other versions", () => {
    expect(summaryOf("1.35", agreed)).toMatchObject({ mutants: 0, agreement: 0 });
  });
});

describe("summaryTable", () => {
  it("is Markdown, and rounds down", () => {
    const rows = summaryTable([
      summaryOf("1.36", [...times(996, outcome("refused", "refused")), ...times(10, outcome("refused", "accepted"))]),
    ]);
    expect(rows).toEqual([
      "| Kubernetes | mutants | refused | accepted | undecided |   agree | misses | false alarms | kinds |",
      "|-----------:|--------:|--------:|---------:|----------:|--------:|-------:|-------------:|------:|",
      "|       1.36 |    1006 |    1006 |        0 |         0 | 99.00 % |     10 |            0 |     1 |",
    ]);
  });
});
