import type { ObjectRule } from "../../rule/object-rule.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacter = /[\u0000-\u001f\u007f]/;
const netBios = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const dnsName = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const forbidden = /["/\\:;|=,+*?<>@[\]]/;
const onlyDotsAndSpaces = /^[. ]+$/;
const longestSpec = 64 * 1024;

const wrongDomain = (domain: string): string | undefined => {
  if (domain.length >= 256) return "has a domain of 256 characters or more";
  return netBios.test(domain) || dnsName.test(domain) ? undefined : "has a domain that is neither a NetBIOS nor a DNS name";
};

const wrongName = (user: string): string | undefined => {
  if (user === "") return "names no user";
  if (user.length > 104) return "has a user of more than 104 characters";
  if (onlyDotsAndSpaces.test(user)) return "has a user of nothing but dots and spaces";
  return forbidden.test(user) ? `has a user with one of "/\\:;|=,+*?<>@[]` : undefined;
};

/** Why a text is no `DOMAIN\USER` or `USER`. */
const wrongUser = (text: string): string | undefined => {
  if (text === "") return "is empty";
  if (controlCharacter.test(text)) return "has control characters";
  const parts = text.split("\\");
  if (parts.length > 2) return "has more than one backslash";
  const [first = "", second] = parts;
  return second === undefined ? wrongName(first) : (wrongDomain(first) ?? wrongName(second));
};

export const windowsUser: ObjectRule = {
  name: "windows-user",
  family: "api",
  severity: "error",
  holds: "A Windows user is written as Windows has it, and its credential spec is not empty",
  on: {
    "core.v1.WindowsSecurityContextOptions": ({ runAsUserName: user, gmsaCredentialSpec: spec }, report) => {
      const why = user === undefined ? undefined : wrongUser(user);
      if (why !== undefined) report(["runAsUserName"], `'${user}' ${why}`);
      if (spec === "") report(["gmsaCredentialSpec"], "the credential spec is empty");
      else if (spec?.length > longestSpec) report(["gmsaCredentialSpec"], "the credential spec is longer than 64 KiB");
    },
  },
};
