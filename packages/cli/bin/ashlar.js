#!/usr/bin/env node
import { enableCompileCache } from "node:module";

enableCompileCache?.();
const { main } = await import("@ashlar/cli");
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
}); // who reads no further (`| head`) wants no more
process.exitCode = await main(process.argv.slice(2));
