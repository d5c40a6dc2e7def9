import type { ReactNode } from 'react';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { WordKey } from '../../utils/locale/words';

type Props = {
  /** `note`: how things are, nothing went wrong. */
  tone: 'ok' | 'note' | 'problem';
  children: ReactNode;
};

/** One sentence of feedback, read out by screen readers when it appears. */
export function Notice({ tone, children }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** The sentence for an error code: what happened, what is safe, what to do. */
export function errorKey(code: ErrorCode): WordKey {
  return `error_${code.replaceAll('-', '_') as Underscored<ErrorCode>}`;
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Text;
