/**
 * The Chrome DevTools Protocol over a pipe: JSON messages ended by a NUL byte, commands on file descriptor 3 and
 * replies on 4. Nothing attaches by itself, so extension workers fall asleep as they do for a user, and the
 * back/forward cache stays on.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

// oxlint-disable-next-line typescript/no-explicit-any -- the protocol's replies are checked by the tests that read them
export type Reply = any;

export interface CdpEvent {
  readonly method: string;
  readonly params: Reply;
  readonly sessionId?: string;
}

interface Pending {
  readonly method: string;
  readonly sessionId: string | undefined;
  resolve(value: Reply): void;
  reject(reason: Error): void;
}

export class CdpError extends Error {
  override name = 'CdpError';
}

export class Connection {
  readonly #out: Writable;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Set<(event: CdpEvent) => void>();
  #nextId = 1;
  #closed = false;

  constructor(child: ChildProcess) {
    this.#out = child.stdio[3] as Writable;
    const input = child.stdio[4] as Readable;
    let rest: Buffer = Buffer.alloc(0);
    input.on('data', (chunk: Buffer) => {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
        this.#receive(JSON.parse(rest.toString('utf8', 0, end)) as Reply);
        rest = rest.subarray(end + 1);
      }
    });
    const close = () => {
      this.#closed = true;
      this.#fail(() => true, 'the browser closed');
    };
    input.on('close', close);
    this.#out.on('error', close);
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Reply> {
    if (this.#closed) return Promise.reject(new CdpError(`${method}: the browser is closed`));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { method, sessionId, resolve, reject });
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Calls the listener for every event; the answer stops it. */
  listen(listener: (event: CdpEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The first event from now on that the test accepts. Start waiting before what causes it. */
  once(method: string, accept: (params: Reply) => boolean = () => true, timeout = 15_000): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const stop = this.listen((event) => {
        if (event.method !== method || !accept(event.params)) return;
        clearTimeout(timer);
        stop();
        resolve(event.params);
      });
      const timer = setTimeout(() => {
        stop();
        reject(new CdpError(`no ${method} within ${timeout} ms`));
      }, timeout);
    });
  }

  #receive(message: Reply): void {
    if (message.id !== undefined) {
      const waiting = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error) waiting?.reject(new CdpError(`${waiting.method}: ${message.error.message}`));
      else waiting?.resolve(message.result);
      return;
    }
    // A target that goes away never answers what was asked of it.
    if (message.method === 'Target.detachedFromTarget') {
      this.#fail((p) => p.sessionId === message.params.sessionId, 'the target is gone');
    }
    for (const listener of this.#listeners) listener(message);
  }

  #fail(which: (pending: Pending) => boolean, why: string): void {
    for (const [id, pending] of this.#pending) {
      if (!which(pending)) continue;
      this.#pending.delete(id);
      pending.reject(new CdpError(`${pending.method}: ${why}`));
    }
  }
}

/** Evaluates a function or expression in a target that is attached to, awaiting promises; throws what it throws. */
export async function evaluateIn<T, A extends unknown[]>(
  cdp: Connection,
  sessionId: string,
  work: string | ((...args: A) => T | Promise<T>),
  args: A,
  options: object = {},
): Promise<T> {
  const expression =
    typeof work === 'string'
      ? work
      : `(${work})(${args.map((a) => JSON.stringify(a) ?? 'undefined').join(', ')})`;
  const { result, exceptionDetails } = await cdp.send(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true, ...options },
    sessionId,
  );
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? String(exceptionDetails.exception?.value));
  }
  return result.value;
}
