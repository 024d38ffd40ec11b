import type { AnyApp } from "./app.ts";
import type { AnyBrick, Brick } from "./brick.ts";
import type { CapabilityOf, Slot } from "./capabilities.ts";
import type { Site } from "./site.ts";

// What does not fit becomes a string type: the compiler then says "not assignable to type 'needs …'", which is the
// message. Everything here exists for those sentences.

type Offers<B> = B extends Brick<infer O, never> ? O : never;

/** What the bricks of a platform offer, slot by slot; `undefined` beside it where a brick may be absent. */
type Offered<P> = {
  readonly [K in keyof P]: [P[K]] extends [AnyBrick] ? Offers<P[K]> : Offers<NonNullable<P[K]>> | undefined;
};

/** The needs of an app, without the site, which every cluster gives. */
type NeedsOf<A> = A extends { readonly objects: (platform: infer N extends Site) => unknown } ? Omit<N, "site"> : never;

/** The first member of a wanted capability that an offer lacks, or has in another shape. */
type Missing<Want, Have> = {
  [M in keyof Want]-?: M extends keyof Have ? (Have[M] extends Want[M] ? never : `.${M & string} in this shape`) : `.${M & string}`;
}[keyof Want];

type Lack<K extends string, Need, P> = K extends keyof P
  ? P[K] extends Need
    ? never
    : [NonNullable<P[K]>] extends [never]
      ? undefined extends Need
        ? never
        : `needs ${K}, and this platform has no brick under '${K}'`
      : NonNullable<P[K]> extends NonNullable<Need>
        ? `needs ${K}, and the brick under '${K}' may be absent`
        : `needs ${K}${OneOf<Missing<NonNullable<Need>, NonNullable<P[K]>>>}, which the brick under '${K}' does not offer`
  : undefined extends Need
    ? never
    : `needs ${K}, and this platform has no brick under '${K}'`;

/** The sentences that say what an app needs and a platform lacks; `never` when it fits. */
type Lacks<N, P> = { [K in keyof N]-?: Lack<K & string, N[K], P> }[keyof N];

/**
 * One member of a union. The compiler prints a union of sentences by the name of the type that made it, which says
 * nothing to its reader; one sentence it prints as it is. The next need that is not met shows when this one is.
 */
type OneOf<U> = (U extends unknown ? (give: () => U) => void : never) extends (give: infer G) => void
  ? G extends () => infer One
    ? One
    : never
  : never;

/** The app itself when the platform offers all its needs, else the sentence that says which one it does not. */
type Fit<A, P> = [Lacks<NeedsOf<A>, P>] extends [never] ? A : OneOf<Lacks<NeedsOf<A>, P>>;

/** The brick itself when it offers what its slot promises and the platform offers what it needs. */
type FitBrick<B, S, P> = [Missing<CapabilityOf<S>, Offers<B>>] extends [never]
  ? Fit<B, P>
  : `must offer ${S & string}${OneOf<Missing<CapabilityOf<S>, Offers<B>>>}`;

export type FitPlatform<P> = {
  readonly [K in keyof P]: K extends Slot
    ? [NonNullable<P[K]>] extends [never]
      ? undefined
      : FitBrick<NonNullable<P[K]>, K, Offered<P>> | Extract<P[K], undefined>
    : `no capability is called '${K & string}'`;
};

export type FitApps<A extends readonly (AnyApp | undefined)[], P> = {
  readonly [I in keyof A]: [NonNullable<A[I]>] extends [never] ? undefined : Fit<NonNullable<A[I]>, Offered<P>> | Extract<A[I], undefined>;
};
