/** Words of TypeScript that say nothing of what is deployed. */
export const keywords: ReadonlySet<string> = new Set(
  (
    "as async await break case catch class const continue default delete do else enum export extends finally for from function if implements in " +
    "instanceof interface let new null of private public readonly return satisfies static super switch this throw try type typeof undefined var " +
    "void while with yield"
  ).split(" "),
);
