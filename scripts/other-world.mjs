// Preloaded into a render to show that nothing outside the modules reaches the manifests: another clock, another random
// sequence, folders that list their files backwards.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const RealDate = Date;
const later = 40 * 365 * 24 * 3600 * 1000;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + later] : args));
  }
  static now() {
    return RealDate.now() + later;
  }
};

let seed = 1;
Math.random = () => {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
};

const { readdirSync } = fs;
fs.readdirSync = (...args) => readdirSync(...args).reverse();
syncBuiltinESMExports();
