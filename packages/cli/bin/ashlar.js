#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";

// Half of a render's memory would be room for young objects that V8 need not take: 100 MiB less, and no dearer (Node 24.21).
setFlagsFromString("--semi-space-growth-factor=1");
enableCompileCache?.();

// Who reads no further (`ashlar list | head`) wants no more.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

const { main } = await import("@ashlar/cli");
process.exitCode = await main(process.argv.slice(2));
