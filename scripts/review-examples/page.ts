import type { Example } from "./example.ts";

/** Where the comments stand, relative to the root. */
export const commentsFolder = "docs/review-examples";

/** docs/review-examples/README.md: what there is to see. */
export const examplesPage = (examples: readonly (readonly [string, Example])[]): string =>
  [
    "# Pull requests and their comments",
    "",
    "<!-- Made by `pnpm docs:examples`; a test renders and reviews each of them again. -->",
    "",
    `${examples.length} pull requests to the sample, each with the comment that it gets.`,
    "",
    "| pull request | what its comment shows |",
    "|---|---|",
    ...examples.map(([name, { title, shows }]) => `| [${title}](${name}.md) | ${shows} |`),
    "",
  ].join("\n");
