/** What a stage reports instead of throwing. An absent `severity` means "error". */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  readonly remedy?: string;
  readonly file?: string;
  readonly severity?: "error" | "warning";
}
