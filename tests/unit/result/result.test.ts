import { describe, expect, expectTypeOf, it } from 'vitest';
import { failure, type Result, success } from '../../../utils/result/result';

describe('a result', () => {
  it('is a success with its value, whatever that is', () => {
    expect([success(0), success(undefined), success(null)]).toEqual([
      { ok: true, value: 0 },
      { ok: true, value: undefined },
      { ok: true, value: null },
    ]);
  });

  it('is a failure with its code and nothing else', () => {
    expect(failure('not-found')).toEqual({ ok: false, code: 'not-found' });
  });

  it('keeps its code’s type, so that a switch over codes can be complete', () => {
    const outcome: Result<number, 'a' | 'b'> = failure('a');
    expectTypeOf(failure('a').code).toEqualTypeOf<'a'>();
    expect(outcome.ok).toBe(false);
  });
});
