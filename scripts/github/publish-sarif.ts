import { gzipSync } from "node:zlib";
import { type Api, ApiError } from "./api.ts";

/**
 * Hands the findings to GitHub's code scanning (docs.github.com/rest/code-scanning), which not every repository has.
 * @returns what was done, as one line
 */
export const publishSarif = async (api: Api, number: number, sha: string, sarif: string): Promise<string> => {
  const body = { commit_sha: sha, ref: `refs/pull/${number}/head`, sarif: gzipSync(sarif).toString("base64"), tool_name: "ashlar" };
  try {
    await api.send("POST", "code-scanning/sarifs", body);
    return "the findings are with code scanning";
  } catch (error) {
    if (error instanceof ApiError && [403, 404].includes(error.status)) return `code scanning is not on here (${error.status})`;
    throw error;
  }
};
