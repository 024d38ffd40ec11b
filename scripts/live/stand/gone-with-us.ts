import { spawn } from "node:child_process";

// Reads until this process lets go of the pipe, however it ends. What still writes then is given a moment to end, too.
const waitAndRemove = `cat >/dev/null; for _ in 1 2 3 4 5 6 7 8 9 10; do rm -rf -- "$1" 2>/dev/null && exit; sleep 1; done`;

/** Has a folder removed when this process ends, also by kill -9. */
export const goneWithUs = (folder: string): void => {
  const child = spawn("sh", ["-c", waitAndRemove, "sh", folder], { detached: true, stdio: ["pipe", "ignore", "ignore"], cwd: "/" });
  child.unref();
  child.stdin?.on("error", () => {});
  if ("unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
};
