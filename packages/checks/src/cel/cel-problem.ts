/** Why an expression does not compile, as the rest of a sentence that begins with it. */
export class CelProblem extends Error {}
