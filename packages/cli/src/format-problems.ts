import { visible, visibleLines } from "@ashlar/manifests/visible";
import { isError, type Problem } from "@ashlar/model";
import type { Paint } from "./paint.ts";

const indent = "       ";

const place = ({ cluster, app }: Problem): string => [cluster, app].filter(Boolean).join("/");

const lines = (text: string): readonly string[] => visibleLines(text).split("\n");

/** A problem as people read it: where, what, and what to do. */
const formatProblem = (problem: Problem, paint: Paint): string => {
  const { rule, message, remedy, object, pointer, file } = problem;
  const head = [place(problem), object, pointer]
    .filter(Boolean)
    .map((part) => visible(part ?? ""))
    .join("  ");
  const level = isError(problem) ? paint("red", "error  ") : paint("yellow", "warning ");
  const [first = "", ...more] = lines(message);
  const where = file === undefined ? undefined : visible(file);
  return [
    `${level}${head === "" ? (where ?? "") : head}`,
    `${indent}${first}  ${paint("dim", rule)}`,
    ...more.map((line) => indent + line),
    ...(remedy === undefined ? [] : lines(remedy).map((line) => `${indent}${line}`)),
    ...(where === undefined || head === "" ? [] : [indent + paint("dim", where)]),
  ].join("\n");
};

/** All problems, errors first, and how many. */
export const formatProblems = (problems: readonly Problem[], paint: Paint): string => {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  const counts = [
    errors.length > 0 && `${errors.length} error${errors.length === 1 ? "" : "s"}`,
    warnings.length > 0 && `${warnings.length} warning${warnings.length === 1 ? "" : "s"}`,
  ];
  return `${[...errors, ...warnings].map((problem) => formatProblem(problem, paint)).join("\n\n")}\n\n${counts.filter(Boolean).join(", ")}`;
};
