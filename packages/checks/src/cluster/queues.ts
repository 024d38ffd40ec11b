const most = 10_000_000;
const hashBits = 60;

/** Bits of a hash that it takes to deal a hand of queues out of a deck (apiserver, pkg/util/shufflesharding: RequiredEntropyBits). */
const entropy = (deck: number, hand: number): number => Math.ceil(Math.log2(deck) * hand);

/** What is wrong with the queues of a priority level, where 0 stands for what the server sets; the field, and why. */
export const whyNotQueues = (queues: number, handSize: number, queueLengthLimit: number): readonly [string, string] | undefined => {
  if (queueLengthLimit < 0) return ["queueLengthLimit", `${queueLengthLimit} is not more than 0`];
  if (queues < 0 || queues > most) return ["queues", `${queues} is not from 1 to ${most}`];
  if (handSize < 0) return ["handSize", `${handSize} is not more than 0`];
  const deck = queues || 64;
  const hand = handSize || 8;
  if (hand > deck) return ["handSize", `${hand} is more than the number of queues, ${deck}`];
  return entropy(deck, hand) > hashBits
    ? ["handSize", `${hand} of ${deck} queues take more than the ${hashBits} bits of a hash`]
    : undefined;
};
