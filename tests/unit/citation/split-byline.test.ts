import { describe, expect, it } from 'vitest';
import { splitByline, uninvert } from '../../../utils/citation/split-byline';

describe('splitByline of text for readers', () => {
  const cases: [string, string[]][] = [
    ['By Will Knight and Jane Doe, AP', ['Will Knight', 'Jane Doe', 'AP']],
    ['By Ann Lee', ['Ann Lee']],
    ['BY ANN LEE', ['ANN LEE']],
    ['Von Jörg Müller und Anna-Lena Groß', ['Jörg Müller', 'Anna-Lena Groß']],
    ['Von Jörg Müller, Nairobi', ['Jörg Müller']],
    ['Par Luc Dupont et Zoé Petit', ['Luc Dupont', 'Zoé Petit']],
    ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Por Ana Ruiz Gil y Luis Paz Mora', ['Ana Ruiz Gil', 'Luis Paz Mora']],
    ['Kommentar von Jörg Müller', ['Jörg Müller']],
    ['Interview: Julia Lauter', ['Julia Lauter']],
    ['Christoph von Eichhorn', ['Christoph von Eichhorn']],
    ['Ursula von der Leyen', ['Ursula von der Leyen']],
    ['By Ann Lee, Political Editor', ['Ann Lee']],
    ['Ann Lee Political Correspondent 16 September 2024 9:33pm', ['Ann Lee']],
    ['von Laura Berg 28.04.2023, 19:09 3 Min.', ['Laura Berg']],
    ['By Ann Lee | Published 3 May 2024', ['Ann Lee']],
    ['Ann Lee (ale)', ['Ann Lee']],
    ['Written by Ann Lee & Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['By ann.lee@example.com', []],
    ['@annlee', []],
    ['https://example.com/ann', []],
    ['admin', []],
    ['No Author', []],
    ['Reporter', []],
    ['Senior Staff Writer', []],
    ['김철수 기자', ['김철수']],
    ['김철수·이영희 기자', ['김철수', '이영희']],
    ['記者王小明／台北報導', ['王小明']],
    ['【山田太郎】', ['山田太郎']],
    ['文：李华', ['李华']],
    ['', []],
  ];
  it.each(cases)('%s', (text, names) => {
    expect(splitByline(text, true)).toEqual(names);
  });
});

describe('splitByline of a field of names', () => {
  const cases: [string, string[]][] = [
    ['Ann Lee, Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['Di Stefano', ['Di Stefano']],
    ['De Niro', ['De Niro']],
    ['bell hooks', ['bell hooks']],
    ['Agence France-Presse', ['Agence France-Presse']],
    ['AFP/Reuters', ['AFP', 'Reuters']],
  ];
  it.each(cases)('%s', (text, names) => {
    expect(splitByline(text, false)).toEqual(names);
  });
});

describe('uninvert', () => {
  it.each([
    ['Lee, Ann', 'Ann Lee'],
    ['Ann Lee', 'Ann Lee'],
    ['Davis, Jr.', 'Davis, Jr.'],
    ['Lee, Ann, PhD', 'Lee, Ann, PhD'],
  ])('%s gives %s', (name, expected) => {
    expect(uninvert(name)).toBe(expected);
  });
});
