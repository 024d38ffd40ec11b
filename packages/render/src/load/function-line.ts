import { Session } from "node:inspector";

let session: Session | undefined;

const connected = (): Session => {
  if (session === undefined) {
    session = new Session();
    session.connect();
  }
  return session;
};

/**
 * The line of a function in its script, counted from 0 (Chrome DevTools Protocol, Runtime domain, `[[FunctionLocation]]`). Undefined for
 * what is made of no text. The protocol hands out a copy of every variable of the script with it, so this costs more the
 * larger the script.
 */
export const functionLine = (f: unknown): number | undefined => {
  const inspector = connected();
  const slot = "ashlar.function";
  Reflect.set(globalThis, slot, f);
  let line: number | undefined;
  inspector.post("Runtime.evaluate", { expression: `globalThis["${slot}"]` }, (_, { result }) => {
    if (result.objectId === undefined) return;
    inspector.post("Runtime.getProperties", { objectId: result.objectId, ownProperties: true }, (_, { internalProperties }) => {
      line = internalProperties?.find(({ name }) => name === "[[FunctionLocation]]")?.value?.value?.lineNumber;
    });
    inspector.post("Runtime.releaseObject", { objectId: result.objectId });
  });
  Reflect.deleteProperty(globalThis, slot);
  return line;
};
