import type { FileGlossary } from '../../utils/exchange/glossary-file';
import type { ErrorCode } from '../../utils/protocol/messages';
import type { Result } from '../../utils/result/result';
import { Button } from '../base/Button';
import { errorKey } from '../base/Notice';
import type { Feedback } from '../base/use-feedback';
import { FILE_FORMATS, type FileFormat, type GlossaryFiles } from '../../utils/exchange/glossary-files';
import { useWords } from '../words';

type Props = {
  load: () => Promise<Result<FileGlossary, ErrorCode>>;
  files: GlossaryFiles;
  tell: (feedback: Feedback) => void;
};

/** A glossary as a file, in each format. */
export function ExportLinks({ load, files, tell }: Props) {
  const { say } = useWords();
  const save = async (format: FileFormat) => {
    const loaded = await load();
    if (!loaded.ok) return tell({ tone: 'problem', key: errorKey(loaded.code) });
    const saved = await files.save(loaded.value, format).then(
      () => true,
      () => false,
    );
    tell(saved ? { tone: 'ok', key: 'glossaries_exported' } : { tone: 'problem', key: 'error_unexpected' });
  };
  return (
    <p className="export-links">
      <span>{say('glossaries_export')}</span>
      {FILE_FORMATS.map((format) => (
        <Button key={format} onClick={() => void save(format)}>
          {say(`glossaries_format_${format}`)}
        </Button>
      ))}
    </p>
  );
}
