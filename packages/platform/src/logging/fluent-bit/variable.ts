/** The place that Fluent Bit fills from its environment when it starts. */
export const variable = (name: string): string => `\${${name}}`;
