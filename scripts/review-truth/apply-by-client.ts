import { spawn } from "node:child_process";
import { join } from "node:path";
import type { KubeObject } from "@ashlar/model";
import type { Access } from "../agreement/server/running-servers.ts";
import type { Applying } from "./applying.ts";

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

const run = (command: readonly string[], input: string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const [file = "", ...args] = command;
    const child = spawn(file, args, { stdio: ["pipe", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      stderr += part;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stderr }));
    child.stdin.end(input);
  });

/** What the server refuses; and kubectl itself, which can make no patch of what a ControllerRevision holds. */
const refusing = /is invalid|forbidden|unable to find api field/i;

/**
 * As Argo CD does as a rule: kubectl makes one of what was applied before, what is live and what is applied now.
 * @param kubectl the program, and what comes before its own arguments
 */
export const applyByClient = (kubectl: readonly string[], { url, keys }: Access): Applying => {
  const key = (name: string): string => join(keys, name);
  const who = ["--certificate-authority", key("ca.crt"), "--client-certificate", key("admin.crt"), "--client-key", key("admin.key")];
  const apply = (object: KubeObject, ...more: readonly string[]): Promise<Ended> =>
    run([...kubectl, "apply", "--server", url, ...who, "--cache-dir", key("cache"), ...more, "-f", "-"], JSON.stringify(object));
  return {
    make: async (object) => {
      const { status, stderr } = await apply(object);
      if (status !== 0) throw new Error(stderr);
    },
    ask: async (object) => {
      const { status, stderr } = await apply(object, "--dry-run=server");
      if (status === 0) return undefined;
      if (!refusing.test(stderr)) throw new Error(stderr);
      return stderr;
    },
  };
};
