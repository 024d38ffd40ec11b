#!/usr/bin/env node
import "./engine.js";

// Who reads no further (`ashlar list | head`) wants no more.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

// A review is asked for often, and is soon over: it shall not wait for its own modules.
const joined = process.argv[2] === "review" ? await (await import("./own-bundle.js")).ownBundle() : undefined;
const { main } = await import(joined ?? "@ashlar/cli");
process.exitCode = await main(process.argv.slice(2));
