import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";

// Half of a render's memory would be room for young objects that V8 need not take: 100 MiB less, and no dearer (Node 24.21).
setFlagsFromString("--semi-space-growth-factor=1");
// Old objects are looked through each time there are 40 % more of them, not three times as many: 40 MiB less, and no dearer.
setFlagsFromString("--heap-growing-percent=40");
// A run is over before most code has earned back what the optimizing compilers spend on it, on threads of their own. Only what runs very
// often is given to them, and no loop in the middle of its run: 13 % less CPU and 20 MiB less for 24,000 objects (Node 24.21).
setFlagsFromString("--no-use-osr");
setFlagsFromString("--invocation-count-for-maglev=1000");
setFlagsFromString("--invocation-count-for-turbofan=20000");
// Modules are compiled once, and not at each start.
enableCompileCache?.();
