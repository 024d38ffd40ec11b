import { spawn } from "node:child_process";
import type { IncomingMessage, RequestListener } from "node:http";

/** What a CGI program is told of a request (RFC 3875), and the header that chooses git's protocol. */
const variablesOf = ({ method, headers }: IncomingMessage, { pathname, searchParams }: URL): NodeJS.ProcessEnv => ({
  REQUEST_METHOD: method,
  PATH_INFO: pathname,
  QUERY_STRING: searchParams.toString(),
  CONTENT_TYPE: headers["content-type"],
  CONTENT_LENGTH: headers["content-length"],
  HTTP_CONTENT_ENCODING: headers["content-encoding"],
  GIT_PROTOCOL: headers["git-protocol"]?.toString(),
  REMOTE_ADDR: "127.0.0.1",
});

/** The status and the headers that a CGI program's answer starts with. */
export const readCgiHead = (head: string): { readonly status: number; readonly headers: Readonly<Record<string, string>> } => {
  const fields = head.split(/\r?\n/).flatMap((line): [string, string][] => {
    const colon = line.indexOf(":");
    return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
  });
  const { status, ...headers } = Object.fromEntries(fields);
  return { status: Number.parseInt(status ?? "200", 10), headers };
};

const endOfHead = Buffer.from("\r\n\r\n");

/**
 * Serves the bare repositories below a folder by git's smart HTTP protocol, through git http-backend(1). The path of the
 * request is the path of the repository below the folder.
 */
export const gitBackend =
  (projectRoot: string): RequestListener =>
  (request, response) => {
    const backend = spawn("git", ["http-backend"], {
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_PROJECT_ROOT: projectRoot,
        GIT_HTTP_EXPORT_ALL: "1",
        ...variablesOf(request, new URL(request.url ?? "/", "http://localhost")),
      },
      stdio: ["pipe", "pipe", "ignore"],
    });
    let head = Buffer.alloc(0);
    backend.stdout.on("data", (chunk: Buffer) => {
      if (response.headersSent) {
        if (!response.write(chunk)) backend.stdout.pause();
        return;
      }
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf(endOfHead);
      if (end < 0) return;
      const { status, headers } = readCgiHead(head.subarray(0, end).toString());
      response.writeHead(status, headers);
      response.write(head.subarray(end + endOfHead.length));
    });
    response.on("drain", () => backend.stdout.resume());
    response.on("close", () => backend.kill());
    backend.stdin.on("error", () => {}); // it may answer before it has read everything
    backend.on("error", () => response.destroy());
    backend.on("close", () => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
    request.pipe(backend.stdin);
  };
