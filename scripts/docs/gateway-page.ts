import { functionName, type GatewayTable } from "./gateway-tables.ts";

/** A coarse capability: the gateways whose offers have a member. */
export interface GatewayOffers {
  readonly brick: string;
  readonly members: readonly string[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const coarse: readonly (readonly [member: string, words: string])[] = [
  ["split", "weights between two Services (`split`)"],
  ["grpcRoute", "gRPC (`grpcRoute`)"],
  ["http01", "ACME challenges over HTTP (`http01`)"],
];

const cell = (support: { readonly by: string } | { readonly cannot: string } | undefined, note: (reason: string) => number): string => {
  if (support === undefined) return "";
  return "by" in support ? support.by : `– [${note(support.cannot)}]`;
};

/** docs/gateways.md: what each gateway can, of the same tables by which routes are refused and written. */
export const gatewayPage = (
  tables: readonly GatewayTable[],
  offers: readonly GatewayOffers[],
  words: Readonly<Record<string, string>>,
): string => {
  const notes: string[] = [];
  const note = (reason: string): number => {
    if (!notes.includes(reason)) notes.push(reason);
    return notes.indexOf(reason) + 1;
  };
  const memberCell = (brick: string, member: string) =>
    offers.some((each) => each.brick === brick && each.members.includes(member)) ? "yes" : "– does not compile";
  const lines = [
    row(["", ...tables.map(({ brick }) => `\`${functionName(brick)}\``)]),
    row(["---", ...tables.map(() => "---")]),
    ...coarse.map(([member, text]) => row([text, ...tables.map(({ brick }) => memberCell(brick, member))])),
    ...Object.entries(words).map(([feature, text]) =>
      row([`${text} (\`${feature}\`)`, ...tables.map(({ features }) => cell(features[feature], note))]),
    ),
  ];
  return `# What each gateway can

Made by \`pnpm docs:bricks\` of the tables by which a route is refused or written (\`packages/platform/src/gateway/*/*.features.ts\`, each with its
evidence). A cell names the kind of object, or the annotation, that does it: \`HTTPRoute\` is the Gateway API itself. What a gateway does not
offer at all does not compile; what it cannot do of a route is the problem \`unsupported-feature\`, which names those that can.

Routing by host and path, redirects from HTTP to HTTPS, and certificates for every host are there with each of them.

${lines.join("\n")}

${notes.map((reason, i) => `${i + 1}. ${reason}`).join("\n")}
`;
};
