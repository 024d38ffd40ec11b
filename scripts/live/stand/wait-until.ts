import { setTimeout as pause } from "node:timers/promises";

/** Seconds in which one thing happens on a machine that does other things, too. */
const patience = 240;

/** What no waiting mends. */
export class Hopeless extends Error {}

/**
 * Asks until the answer is something, and gives it.
 * @param what is waited for, in the words of the error
 * @param seconds at most
 * @param every milliseconds from an answer to the next question
 * @throws when the time is over; a question that throws counts as no answer, unless it is hopeless, and its last error is told
 */
export const waitUntil = async <T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  seconds = patience,
  every = 100,
): Promise<T> => {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      if (error instanceof Hopeless) throw error;
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`not within ${seconds} s: ${what}${last instanceof Error ? ` (${last.message})` : ""}`, { cause: last });
    await pause(every);
  }
};
