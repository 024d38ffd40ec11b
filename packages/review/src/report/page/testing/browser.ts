import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Chromium is, if it is: the one that is named, or the system's own. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => path !== undefined && existsSync(path));

export interface Opened {
  readonly page: Page;
  /** What the browser complained of, asked for, or showed on its own: a page that is right leaves it empty. */
  readonly complaints: readonly string[];
}

export interface Chromium {
  /** Opens a page from the disk. What stands behind `#` is `hash`. */
  readonly open: (html: string, options?: BrowserContextOptions & { readonly hash?: string }) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

const watch = (page: Page, own: string): readonly string[] => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => request.url().split("#")[0] !== own && complaints.push(`request: ${request.url()}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => complaints.push("popup"));
  return complaints;
};

/** A Chromium that is started once for many pages. */
export const startChromium = async (): Promise<Chromium> => {
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: root });
  const folder = mkdtempSync(join(tmpdir(), "review-page-"));
  let pages = 0;
  return {
    open: async (html, { hash = "", ...options } = {}) => {
      const file = join(folder, `${pages++}.html`);
      writeFileSync(file, html);
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints = watch(page, pathToFileURL(file).href);
      await page.goto(pathToFileURL(file).href + hash);
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
