import { driverName } from "../../names/driver-name.ts";
import type { Look, ObjectRule } from "../../rule/object-rule.ts";

const most = 10 * 1024;

const look: Look = ({ opaque }, report) => {
  if (opaque === undefined) return;
  const { driver, parameters } = opaque;
  const why = driver === undefined ? undefined : driverName(driver);
  if (why !== undefined) report(["opaque", "driver"], `"${driver}" ${why}`);
  if (parameters !== undefined && Buffer.byteLength(JSON.stringify(parameters)) > most)
    report(["opaque", "parameters"], `it is longer than ${most} bytes`);
};

export const deviceConfig: ObjectRule = {
  name: "device-config",
  family: "api",
  severity: "error",
  holds: "A configuration of devices is for a driver, and has 10240 bytes at most",
  on: { "resource.v1.DeviceClassConfiguration": look, "resource.v1.DeviceClaimConfiguration": look },
};
