import type { FileProblem } from '../../utils/exchange/glossary-file';
import type { WordKey } from '../../utils/locale/words';
import { Notice } from '../base/Notice';
import { useWords } from '../words';

type Props = { fileName: string; problems: readonly FileProblem[] };

/** Why a file was refused: that nothing was changed, and each problem with its line. */
export function FileProblems({ fileName, problems }: Props) {
  const { say } = useWords();
  return (
    <Notice tone="problem">
      <div className="file-problems">
        <p>{say('file_refused', [fileName])}</p>
        <ul>
          {problems.map(({ reason, line, detail = [] }, index) => (
            <li key={index}>
              {line !== undefined && <strong>{say('file_line', [String(line)])} </strong>}
              {say(`file_${reason.replaceAll('-', '_')}` as WordKey, detail)}
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}
