import { useWords } from '../words';

const JSON_EXAMPLE = `{
  "format": "footlight-glossary", "version": 1, "name": "My newsroom",
  "entries": [
    { "headword": "model card", "forms": ["model cards"],
      "definition": "A short public description of a model.",
      "zh": { "headword": "模型卡" } }
  ]
}`;
const CSV_EXAMPLE = `headword,forms,definition,zh_headword,source_title,source_url
model card,model cards,A short public description of a model.,模型卡,Model Cards,https://arxiv.org/abs/1810.03993`;

/** What a file must look like, for people who write one. */
export function ImportFormats() {
  const { say } = useWords();
  return (
    <details className="import-formats">
      <summary>{say('formats_title')}</summary>
      <p>{say('formats_about')}</p>
      <h4>JSON</h4>
      <p>{say('formats_json')}</p>
      <pre tabIndex={0}>{JSON_EXAMPLE}</pre>
      <h4>CSV</h4>
      <p>{say('formats_csv')}</p>
      <pre tabIndex={0}>{CSV_EXAMPLE}</pre>
      <h4>
        <span>SKOS</span> · <span>TBX</span>
      </h4>
      <p>{say('formats_skos')}</p>
    </details>
  );
}
