// The least that anybody must spend who looks at a tree: read and JSON.parse every file. node read-json.mjs FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

let count = 0;
const visit = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) visit(path);
    else if (JSON.parse(readFileSync(path, "utf8")) !== null) count++;
  }
};
visit(process.argv[2]);
console.log(count);
