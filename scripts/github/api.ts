/** What we ask of GitHub's REST API (docs.github.com/rest, version 2022-11-28). Paths are relative to the repository: `pulls/7`. */
export interface Api {
  readonly get: <T>(path: string) => Promise<T>;
  /** All pages of a list. */
  readonly list: <T>(path: string) => Promise<readonly T[]>;
  readonly send: (method: "POST" | "PATCH" | "DELETE", path: string, body?: object) => Promise<void>;
}

export interface ApiAccess {
  /** `https://api.github.com`, as GITHUB_API_URL says it. */
  readonly url: string;
  /** `example/ashlar` */
  readonly repository: string;
  readonly token: string;
}

/** GitHub did not do what it was asked. */
export class ApiError extends Error {
  readonly status: number;
  constructor(request: string, status: number, reason: string) {
    super(`GitHub answers ${status} to ${request}: ${reason}`);
    this.status = status;
  }
}

const perPage = 100;

export const githubApi = ({ url, repository, token }: ApiAccess): Api => {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${url}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "x-github-api-version": "2022-11-28",
        "user-agent": "ashlar-review",
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    if (!answer.ok) throw new ApiError(`${method} ${path}`, answer.status, text.slice(0, 300));
    return text === "" ? undefined : JSON.parse(text);
  };
  return {
    get: async <T>(path: string) => (await ask("GET", path)) as T,
    list: async <T>(path: string) => {
      const all: T[] = [];
      for (let page = 1; ; page++) {
        const some = (await ask("GET", `${path}${path.includes("?") ? "&" : "?"}per_page=${perPage}&page=${page}`)) as readonly T[];
        all.push(...some);
        if (some.length < perPage) return all;
      }
    },
    send: async (method, path, body) => {
      await ask(method, path, body);
    },
  };
};
