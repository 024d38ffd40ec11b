import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type Api, githubApi } from "../api.ts";
import { type Answer, routes, type State } from "./routes.ts";

const bodyOf = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString("utf8"));
};

/**
 * Answers our requests on this machine as GitHub's documentation says that it does, and refuses any other. It shows that we ask for what
 * we mean to, not that GitHub does it.
 */
export const fakeGitHub = async (): Promise<{ readonly state: State; readonly url: string; readonly api: Api }> => {
  const state: State = {
    pulls: [],
    reviews: [],
    permissions: {},
    comments: [],
    statuses: [],
    sarifs: [],
    codeScanning: true,
    requests: [],
  };
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.url ?? "", "http://localhost");
    state.requests.push(`${request.method} ${url.pathname}`);
    if (request.headers.authorization !== "Bearer token") return { status: 401, body: { message: "Bad credentials" } };
    if (request.headers["x-github-api-version"] !== "2022-11-28" || !request.headers["user-agent"]) return { status: 400 };
    const path = url.pathname.replace("/repos/example/ashlar/", "");
    const body = await bodyOf(request);
    for (const [method, pattern, handler] of routes) {
      const match = request.method === method ? pattern.exec(path) : null;
      if (match) return handler(state, match.slice(1).map(decodeURIComponent), body, url.searchParams);
    }
    return { status: 404, body: { message: "Not Found" } };
  };
  const server = createServer((request, response) => {
    answer(request).then(({ status, body }) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { state, url, api: githubApi({ url, repository: "example/ashlar", token: "token" }) };
};
