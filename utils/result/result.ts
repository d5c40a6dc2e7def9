/** The outcome of an operation that may fail in ways its caller is expected to handle. */
export type Result<T, Code extends string> = { ok: true; value: T } | { ok: false; code: Code };

/** Wraps a value as a success. */
export function success<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps a code as a failure. */
export function failure<Code extends string>(code: Code): { ok: false; code: Code } {
  return { ok: false, code };
}
