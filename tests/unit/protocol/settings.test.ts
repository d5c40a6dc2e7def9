import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, Settings, SettingsChange } from '../../../utils/protocol/settings';

// Every setting with a value that is not its default: a new setting that is missing here does not compile.
const SET: Settings = {
  marks: false,
  density: 'all',
  showBasic: true,
  entryLanguages: 'both',
  knownEntries: ['ai-agent'],
  selectionToolbar: false,
  paintSaved: 'ask',
  citationStyle: 'bibtex',
  colour: 'green',
  sitesOff: ['news.example'],
};
const NAMES = Object.keys(SET) as (keyof Settings)[];

const NOT_SETTINGS = [undefined, null, 0, 'marks', [], true, () => SET];
const WRONG: [name: keyof Settings, value: unknown][] = [
  ['marks', 'yes'],
  ['marks', null],
  ['density', 'some'],
  ['showBasic', 1],
  ['knownEntries', 'ai-agent'],
  ['knownEntries', [7]],
  ['knownEntries', ['x'.repeat(101)]],
  ['selectionToolbar', {}],
  ['paintSaved', 'never'],
  ['citationStyle', 'vancouver'],
  ['colour', 'red'],
  ['sitesOff', { 0: 'news.example' }],
  ['sitesOff', ['x'.repeat(256)]],
];

describe('parseSettings', () => {
  it('reads settings as they were stored', () => {
    expect(parseSettings(structuredClone(SET))).toEqual(SET);
    for (const name of NAMES) expect(SET[name], name).not.toEqual(DEFAULT_SETTINGS[name]);
  });

  it.each(NOT_SETTINGS)('gives the defaults for %o', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it.each(NAMES)('gives the default for %s alone where it is missing', (name) => {
    const { [name]: _, ...rest } = SET;
    expect(parseSettings(rest)).toEqual({ ...SET, [name]: DEFAULT_SETTINGS[name] });
  });

  it.each(WRONG)('gives the default for %s alone where it is %j', (name, value) => {
    expect(parseSettings({ ...SET, [name]: value })).toEqual({ ...SET, [name]: DEFAULT_SETTINGS[name] });
  });

  it('drops what it does not know', () => {
    expect(parseSettings({ ...SET, later: 1 })).toEqual(SET);
    expect(parseSettings(JSON.parse('{"__proto__": {"marks": false}}'))).toEqual(DEFAULT_SETTINGS);
  });

  it('gives what parses', () => {
    expect(Settings.safeParse(parseSettings({ marks: 7, later: 1 })).success).toBe(true);
  });
});

describe('a change of settings', () => {
  it.each(NAMES)('may be of %s alone', (name) => {
    expect(SettingsChange.safeParse({ [name]: SET[name] }).data).toEqual({ [name]: SET[name] });
  });

  it.each([...WRONG, ['later', 1] as const])('may not make %s %j', (name, value) => {
    expect(SettingsChange.safeParse({ [name]: value }).success).toBe(false);
  });
});
