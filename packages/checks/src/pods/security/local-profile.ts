import { relativePath } from "../../names/file-path.ts";
import type { Look, ObjectRule } from "../../rule/object-rule.ts";
import { shown } from "../../schema/describe-fault.ts";

const whole = "write type: Localhost, or take it away";

const isMisplaced = (type: unknown, profile: unknown): boolean => type !== "Localhost" && profile !== undefined;

const seccomp: Look = ({ type, localhostProfile: profile }, report) => {
  if (isMisplaced(type, profile)) report(["localhostProfile"], `a profile of type ${type} has no file`, whole);
  if (type !== "Localhost") return;
  if (profile === undefined) report([], "'localhostProfile' is missing, the file of a profile of type Localhost");
  const why = profile === undefined ? undefined : relativePath(profile);
  if (why !== undefined) report(["localhostProfile"], `${shown(profile)} ${why}`);
};

const appArmor: Look = ({ type, localhostProfile: profile = "" }, report) => {
  if (type !== "Localhost") return;
  if (profile.trim() === "") report([], "'localhostProfile' is missing, the name of a profile of type Localhost");
  else if (profile !== profile.trim()) report(["localhostProfile"], `${shown(profile)} has white space around it`);
  else if (profile.length > 1365 && new TextEncoder().encode(profile).length > 4095)
    report(["localhostProfile"], "the name of the profile is longer than 4095 bytes");
};

export const localProfile: ObjectRule = {
  name: "local-profile",
  family: "api",
  severity: "error",
  holds: "A security profile of type Localhost names one on the node, and no other does",
  on: {
    "core.v1.SeccompProfile": seccomp,
    "core.v1.AppArmorProfile": (value, report, about) => {
      if (isMisplaced(value.type, value.localhostProfile))
        report(["localhostProfile"], `a profile of type ${value.type} has no name`, whole);
      appArmor(value, report, about);
    },
  },
};
