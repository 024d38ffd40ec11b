#!/usr/bin/env node
import "./engine.js";

// Who reads no further (`ashlar list | head`) wants no more.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

const { main } = await import("@ashlar/cli");
process.exitCode = await main(process.argv.slice(2));
