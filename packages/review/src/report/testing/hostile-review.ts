import type { Review } from "../../finding/review.ts";
import type { Verdict } from "../../gate/gate.ts";
import { smallReview } from "./small-review.ts";

/** What somebody may write into a manifest or a branch's name, to break out of where it is shown. */
export const nasty: readonly string[] = [
  "@example/security",
  "#123",
  "GH-1",
  "example/ashlar#7",
  "example/ashlar@8f3c1d2047aa11bb22cc33dd44ee55ff66778899",
  "8f3c1d2047aa11bb22cc33dd44ee55ff66778899",
  "deadbee",
  "https://evil.example/",
  "www.evil.example",
  "mail@evil.example",
  "[click](https://evil.example)",
  "![image](https://evil.example/pixel.png)",
  "[ref]: https://evil.example",
  "<img src=x onerror=\"window.broken='img'\">",
  "<script>window.broken='script'</script>",
  "</script><script>window.broken='out'</script>",
  "<!-- ashlar-review -->",
  "-->",
  "<!--",
  "</details></summary></code></td>",
  "</style><style>*{display:none}",
  "`code`",
  "```\n# out\n```",
  "````````",
  "~~~",
  "a | b | c",
  "\\|",
  "\\",
  "- [x] done",
  "> [!CAUTION]\n> all is lost",
  ":tada:",
  "$\\frac{1}{2}$",
  "$`x`$",
  "**bold** _it_ ~~gone~~",
  "&lt;b&gt; &commat;team &#64;team",
  "\u202egnp.exe",
  "\u0000\u001b[31mred\u0007\r\n\u2028::error::x",
  "\ud800",
  "\u200b",
  "1. one",
  "# title",
  "===",
  "---",
  "javascript:window.broken='link'",
  "'><svg onload=\"window.broken='svg'\">",
  `$\{window.broken='template'}`,
  "",
  " ",
];

const kept = new Set(["verdict", "danger", "kind", "version", "id"]);

/** Every text of a value by another one; what is not free text stays, such as classes. */
export const poisoned = <Value>(value: Value, text: () => string, key = ""): Value => {
  if (typeof value === "string") return (kept.has(key) ? value : text()) as Value;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, text)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === "kind" && "group" in value ? text() : poisoned(each, text, name)]),
  ) as Value;
};

/** One nasty text after the other. */
export const inTurn = (texts: readonly string[]): (() => string) => {
  let next = 0;
  return () => {
    next += 1;
    return texts[(next - 1) % texts.length] ?? "";
  };
};

/** The small review with a nasty text wherever there is one, and an acknowledgement by nobody nice. */
export const hostileReview = (text: () => string = inTurn(nasty)): { readonly review: Review; readonly verdict: Verdict } => {
  const problem = { rule: "r", message: "m", remedy: "n", cluster: "c", object: "o", file: "f" };
  const review = poisoned({ ...smallReview, problems: [problem], accepted: ["a"] }, text);
  const [first, ...others] = review.findings;
  return {
    review,
    verdict: {
      blocked: (first === undefined ? [] : [first])
        .concat(others.slice(0, 2))
        .map((finding) => ({ finding, trailer: text(), approvers: [text(), text()] })),
      acknowledged: others.slice(2, 3).map((finding) => ({ finding, by: text() })),
      problems: [poisoned(problem, text)],
      passes: false,
    },
  };
};
