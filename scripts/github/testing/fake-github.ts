import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type Api, githubApi } from "../api.ts";
import type { PullRequestReview } from "../approvals-of.ts";
import type { PullRequest } from "../subject.ts";

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}

/** What GitHub knows of one repository. Tests fill it, and look at what became of it. */
export interface State {
  readonly pulls: (PullRequest & { readonly head: { readonly label?: string } })[];
  readonly reviews: PullRequestReview[];
  readonly permissions: Record<string, string>;
  comments: Comment[];
  readonly statuses: Readonly<Record<string, unknown>>[];
  readonly sarifs: Readonly<Record<string, unknown>>[];
  codeScanning: boolean;
  readonly requests: string[];
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const found = (body: unknown): Answer => (body === undefined ? { status: 404, body: { message: "Not Found" } } : { status: 200, body });

const bodyOf = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString("utf8"));
};

type Handler = (state: State, found: readonly string[], body: Readonly<Record<string, unknown>>, query: URLSearchParams) => Answer;

const page = (items: readonly unknown[], query: URLSearchParams): Answer => {
  const [size, at] = [Number(query.get("per_page") ?? 30), Number(query.get("page") ?? 1)];
  return found(items.slice((at - 1) * size, at * size));
};

const bot = { login: "github-actions[bot]" };

/** Method and path, as docs.github.com/rest has them. */
const routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  [
    "GET",
    /^pulls$/,
    ({ pulls }, _, __, query) =>
      page(
        pulls.filter(({ head }) => head.label === query.get("head")),
        query,
      ),
  ],
  ["GET", /^pulls\/(\d+)$/, ({ pulls }, [number]) => found(pulls.find((each) => each.number === Number(number)))],
  ["GET", /^pulls\/\d+\/reviews$/, ({ reviews }, _, __, query) => page(reviews, query)],
  ["GET", /^collaborators\/([^/]+)\/permission$/, ({ permissions }, [login = ""]) => found({ permission: permissions[login] ?? "read" })],
  ["GET", /^issues\/\d+\/comments$/, ({ comments }, _, __, query) => page(comments, query)],
  [
    "POST",
    /^issues\/\d+\/comments$/,
    (state, _, { body }) => {
      state.comments.push({ id: 1000 + state.comments.length, body: String(body), user: bot });
      return { status: 201, body: {} };
    },
  ],
  [
    "PATCH",
    /^issues\/comments\/(\d+)$/,
    ({ comments }, [id], { body }) => {
      const comment = comments.find((each) => each.id === Number(id));
      if (comment) comment.body = String(body);
      return found(comment);
    },
  ],
  [
    "DELETE",
    /^issues\/comments\/(\d+)$/,
    (state, [id]) => {
      state.comments = state.comments.filter((each) => each.id !== Number(id));
      return { status: 204 };
    },
  ],
  [
    "POST",
    /^statuses\/([0-9a-f]{40})$/,
    ({ statuses }, [sha], body) => {
      statuses.push({ sha, ...body });
      return { status: 201, body: {} };
    },
  ],
  [
    "POST",
    /^code-scanning\/sarifs$/,
    ({ codeScanning, sarifs }, _, body) => {
      if (!codeScanning) return { status: 403, body: { message: "Advanced Security must be enabled for this repository" } };
      sarifs.push(body);
      return { status: 202, body: {} };
    },
  ],
];

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
