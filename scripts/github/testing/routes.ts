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

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const found = (body: unknown): Answer => (body === undefined ? { status: 404, body: { message: "Not Found" } } : { status: 200, body });

type Handler = (state: State, found: readonly string[], body: Readonly<Record<string, unknown>>, query: URLSearchParams) => Answer;

const page = (items: readonly unknown[], query: URLSearchParams): Answer => {
  const [size, at] = [Number(query.get("per_page") ?? 30), Number(query.get("page") ?? 1)];
  return found(items.slice((at - 1) * size, at * size));
};

const bot = { login: "github-actions[bot]" };

/** Method and path, as docs.github.com/rest has them. */
export const routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
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
