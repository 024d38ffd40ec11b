/**
 * Why a text breaks a syntax, as the rest of a sentence that begins with the text: "is longer than 63 characters"; undefined where it
 * keeps it. All syntaxes are those of k8s.io/apimachinery (pkg/util/validation, pkg/api/validate/content).
 */
export type Syntax = (text: string) => string | undefined;

/** A syntax that one regular expression says, for texts of a limited length. */
export const syntax =
  (pattern: RegExp, longest: number, reason: string): Syntax =>
  (text) => {
    if (text.length <= longest && pattern.test(text)) return undefined;
    if (text === "") return "is empty";
    return text.length > longest ? `is longer than ${longest} characters` : reason;
  };
