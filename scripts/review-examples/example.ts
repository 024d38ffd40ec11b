/** A pull request to the sample, and what is done for it. */
export interface Example {
  /** As a person would call the pull request: "Scale the frontend in one of two prod clusters". */
  readonly title: string;
  /** What a reader should see in its comment, in a sentence. */
  readonly shows: string;
  readonly edit: (sample: Sample) => void;
  /** Flags of `ashlar render`, without which it would not remove an app: `["--remove", "dev/boutique"]`. */
  readonly flags?: readonly string[];
  /** What stands on main before, where the sample does not have it. */
  readonly before?: (sample: Sample) => void;
  /** Whether its author acknowledges all that blocks. */
  readonly acknowledged?: true;
}

/** The sample as an example may change it: modules, which are rendered afterwards, or manifests that somebody wrote by hand. */
export interface Sample {
  /** Replaces every occurrence of a text in a file. @throws if it is not there, for then the sample has changed. */
  readonly replace: (path: string, from: string, to: string) => void;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  /** A file or a folder. */
  readonly remove: (path: string) => void;
  readonly move: (from: string, to: string) => void;
}
