import { spawn } from "node:child_process";

const shellQuote = (word) => (/^[\w@%+=:,./\\-]+$/.test(word) ? word : `"${word.replaceAll('"', '""')}"`);

/** On Windows `npm` and an older `pnpm` are .cmd files, which only a shell starts (nodejs/node, CVE-2024-27980). */
const start = (command, args, options) =>
  process.platform === "win32" && !command.endsWith(".exe")
    ? spawn([command, ...args].map(shellQuote).join(" "), { ...options, shell: true })
    : spawn(command, args, options);

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Runs a program to its end. A signal goes to the program, not to this process, so that what was half done is tidied up.
 * @returns its exit code (128 + the signal's number if a signal ended it) and, unless `show`, all it said
 */
export const run = (command, args, { show = false, ...options } = {}) =>
  new Promise((resolve) => {
    let said = "";
    const child = start(command, args, { stdio: show ? "inherit" : ["ignore", "pipe", "pipe"], ...options });
    const pass = Object.keys(signals).map((signal) => [signal, () => child.kill(signal)]);
    for (const [signal, handler] of pass) process.on(signal, handler);
    const end = (code) => {
      for (const [signal, handler] of pass) process.off(signal, handler);
      resolve({ code, said });
    };
    child.stdout?.on("data", (data) => (said += data));
    child.stderr?.on("data", (data) => (said += data));
    child.on("error", (error) => {
      said += `${error.code ?? ""} ${error.message}\n`;
      end(127);
    });
    child.on("close", (code, signal) => end(code ?? signals[signal] ?? 1));
  });
