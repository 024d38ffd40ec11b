import type { GatewayApi, Problem } from "@ashlar/model";

const parts = (version: string): readonly [major: number, minor: number] => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
};

/**
 * Whether a gateway fits the Gateway API bundle of its cluster. An older bundle lacks kinds or fields that the controller
 * watches, so it does not start or rejects its class; a newer one should work, but nobody upstream has tested it.
 * @param built the bundle's version that the controller was built and tested with
 */
export const gatewayApiProblems = (
  brick: string,
  built: GatewayApi["version"],
  { version, untested = [] }: GatewayApi,
): readonly Problem[] => {
  const [[builtMajor, builtMinor], [major, minor]] = [parts(built), parts(version)];
  if (major === builtMajor && minor === builtMinor) return [];
  const newer = major === builtMajor && minor > builtMinor;
  if (newer && untested.includes(brick)) return [];
  return [
    {
      rule: "gateway-api-version",
      severity: newer ? "warning" : "error",
      app: brick,
      message: newer
        ? `${brick} was built for Gateway API ${built}, and this cluster has ${version}, with which it was not tested`
        : `${brick} needs Gateway API ${built}, and this cluster has ${version}`,
      remedy: newer
        ? `Use gatewayApiCrds({ version: "${built}" }) under 'gatewayApi', or name ${brick} there under 'untested'`
        : `Use gatewayApiCrds({ version: "${built}" }) under 'gatewayApi', or another version of ${brick}`,
    },
  ];
};
