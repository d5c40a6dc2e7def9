import { describe, expect, it } from 'vitest';
import { CslName } from '../../../utils/citation/csl-item';
import { nameOfParts, splitName } from '../../../utils/citation/split-name';

const CASES: readonly { name: string; language?: string; others?: readonly string[]; expected: CslName }[] = [
  { name: 'Will Knight', expected: { family: 'Knight', given: 'Will' } },
  { name: 'Jane Q. Doe', expected: { family: 'Doe', given: 'Jane Q.' } },
  { name: 'O. J. Simpson', expected: { family: 'Simpson', given: 'O. J.' } },
  { name: 'bell hooks', expected: { family: 'hooks', given: 'bell' } },
  { name: 'Madonna', expected: { family: 'Madonna' } },
  { name: 'Jan van den Berg', expected: { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' } },
  { name: 'Ursula von der Leyen', expected: { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' } },
  { name: 'de la Cruz', expected: { family: 'Cruz', 'non-dropping-particle': 'de la' } },
  { name: 'Dick Van Dyke', expected: { family: 'Van Dyke', given: 'Dick' } },
  { name: 'Robert De Niro', expected: { family: 'De Niro', given: 'Robert' } },
  { name: 'Van Jones', expected: { family: 'Jones', given: 'Van' } },
  { name: 'Di Wu', expected: { family: 'Wu', given: 'Di' } },
  { name: 'Martin Luther King Jr.', expected: { family: 'King', given: 'Martin Luther', suffix: 'Jr.' } },
  { name: 'Bill Gates, Jr.', expected: { family: 'Gates', given: 'Bill', suffix: 'Jr.' } },
  { name: 'John Roberts III', expected: { family: 'Roberts', given: 'John', suffix: 'III' } },
  { name: 'Dr. Jane Doe, PhD', expected: { family: 'Doe', given: 'Jane' } },
  { name: 'Prof. Sir John Doe MD', expected: { family: 'Doe', given: 'John' } },
  { name: 'Dr. Smith', expected: { family: 'Smith' } },
  { name: 'Jack Ma', expected: { family: 'Ma', given: 'Jack' } },
  { name: 'Ma, Jack', expected: { family: 'Ma', given: 'Jack' } },
  { name: 'Knight, Will', expected: { family: 'Knight', given: 'Will' } },
  { name: 'van den Berg, Jan', expected: { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' } },
  { name: 'King, Martin Luther, Jr.', expected: { family: 'King', given: 'Martin Luther', suffix: 'Jr.' } },
  { name: 'Dr. María-José Carreño Quiñones', language: 'es', expected: { family: 'Carreño Quiñones', given: 'María-José' } },
  { name: 'Gabriel José García Márquez', language: 'es-MX', expected: { family: 'García Márquez', given: 'Gabriel José' } },
  { name: 'Gabriel García Márquez', language: 'es', expected: { family: 'Márquez', given: 'Gabriel García' } }, // unsure: editable
  { name: 'José Ortega y Gasset', language: 'es', expected: { family: 'Ortega y Gasset', given: 'José' } },
  { name: 'Mary Ann Evans Cross', language: 'en', expected: { family: 'Cross', given: 'Mary Ann Evans' } },
  { name: '王小明', expected: { family: '王', given: '小明' } },
  { name: '李强', expected: { family: '李', given: '强' } },
  { name: '欧阳修文', expected: { family: '欧阳', given: '修文' } },
  { name: '司馬遷', expected: { family: '司馬', given: '遷' } },
  { name: '王 小明', expected: { family: '王', given: '小明' } },
  { name: '松岡大地', expected: { family: '松岡大地' } },
  { name: '王小明', language: 'ja', expected: { family: '王小明' } },
  { name: '山田 太郎', language: 'ja', expected: { family: '山田', given: '太郎' } },
  { name: '埃隆·马斯克', expected: { family: '埃隆·马斯克' } },
  { name: '신현주', expected: { family: '신', given: '현주' } },
  { name: '남궁민', expected: { family: '남궁', given: '민' } },
  { name: '  Will   Knight ', expected: { family: 'Knight', given: 'Will' } },
  { name: 'Wen Jiarui', expected: { family: 'Jiarui', given: 'Wen' } }, // unsure: marked "check"
  { name: 'Wen Jiarui', language: 'zh-CN', expected: { family: 'Wen', given: 'Jiarui' } },
  { name: 'WÉN Jiā-Ruì', language: 'zh-Hans', expected: { family: 'WÉN', given: 'Jiā-Ruì' } },
  { name: 'Prof. Wen Jiarui, PhD', language: 'zh', expected: { family: 'Wen', given: 'Jiarui' } },
  { name: 'Wang Long', language: 'zh', expected: { family: 'Wang', given: 'Long' } },
  { name: 'Wen, Jiarui', language: 'zh', expected: { family: 'Wen', given: 'Jiarui' } },
  { name: 'Wen Jia Rui', language: 'zh', expected: { family: 'Rui', given: 'Wen Jia' } }, // three words: unsure
  { name: 'Song Smith', language: 'zh', expected: { family: 'Smith', given: 'Song' } },
  { name: 'Wen Müller', language: 'zh', expected: { family: 'Müller', given: 'Wen' } },
  { name: 'Will Knight', language: 'zh', expected: { family: 'Knight', given: 'Will' } },
  { name: 'Wen Jiarui', language: 'en', others: ['王小明', '李 强'], expected: { family: 'Wen', given: 'Jiarui' } },
  { name: 'Wen Jiarui', language: 'en', others: ['王小明', 'Ann Lee'], expected: { family: 'Jiarui', given: 'Wen' } },
  { name: 'Yu Tanaka', language: 'ja', others: ['山田太郎'], expected: { family: 'Tanaka', given: 'Yu' } },
];

const PARTS: readonly { family: string; given: string; expected: CslName }[] = [
  { family: 'Wen', given: 'Jiarui', expected: { family: 'Wen', given: 'Jiarui' } },
  { family: '王', given: '小明', expected: { family: '王', given: '小明' } },
  { family: 'García Márquez', given: 'Gabriel', expected: { family: 'García Márquez', given: 'Gabriel' } },
  { family: 'van den Berg', given: 'Jan', expected: { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' } },
  { family: 'Berg', given: 'Jan van den', expected: { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' } },
  { family: 'De Niro', given: 'Robert', expected: { family: 'De Niro', given: 'Robert' } },
  { family: 'King Jr.', given: 'Martin Luther', expected: { family: 'King', given: 'Martin Luther', suffix: 'Jr.' } },
  { family: 'King, Jr.', given: 'Martin Luther', expected: { family: 'King', given: 'Martin Luther', suffix: 'Jr.' } },
  { family: 'Doe PhD', given: 'Dr. Jane', expected: { family: 'Doe', given: 'Jane' } },
];

describe('splitName', () => {
  it.each(CASES)('splits $name ($language, among $others)', ({ name, language, others, expected }) => {
    expect(splitName(name, language, others)).toEqual(expected);
  });

  it.each(['', ',', ', ,', 'Jr.', 'PhD', 'Dr.', 'van', '·', 'a'.repeat(5000), 'van '.repeat(200)])(
    'makes a valid name of %j',
    (name) => {
      const split = splitName(name);
      expect(CslName.safeParse(nameOfParts(name, name)).success).toBe(true);
      expect(Object.values(split).every((part) => typeof part === 'string' && part.length <= 256)).toBe(true);
    },
  );
});

describe('nameOfParts', () => {
  it.each(PARTS)('takes $family and $given as stated', ({ family, given, expected }) => {
    expect(nameOfParts(family, given)).toEqual(expected);
  });
});
