import * as z from 'zod/mini';
import { CITATION_STYLE_IDS } from '../citation/citation-style';
import { CLAIM_COLOURS } from '../claim/claim-colours';

/** How many mentions of one entry are marked: the first on the page, the first in each section, or all. */
export const DENSITIES = ['first', 'section', 'all'] as const;

/** The language entries are told in: the interface's, one of the two whatever the interface's, or both. */
export const ENTRY_LANGUAGES = ['interface', 'en', 'zh', 'both'] as const;

const shape = {
  marks: z.boolean(),
  density: z.enum(DENSITIES),
  /** Whether entries of level `basic` are marked. */
  showBasic: z.boolean(),
  /** Ids of entries the reader knows: never marked. */
  knownEntries: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(5000)),
  entryLanguages: z.enum(ENTRY_LANGUAGES),
  /** Whether the toolbar appears beside a selection. */
  selectionToolbar: z.boolean(),
  /** When saved passages are painted on their page; `ask` paints them only after the popup is told to. */
  paintSaved: z.enum(['always', 'ask']),
  citationStyle: z.enum(CITATION_STYLE_IDS),
  colour: z.enum(CLAIM_COLOURS),
  /** Hosts on which nothing is marked or painted. */
  sitesOff: z.array(z.string().check(z.maxLength(255))).check(z.maxLength(5000)),
};

/** Everything the reader can set. */
export const Settings = z.strictObject(shape);
export type Settings = z.infer<typeof Settings>;

/** Some of the settings, with their new values. */
export const SettingsChange = z.partial(Settings);
export type SettingsChange = z.infer<typeof SettingsChange>;

/** The settings of a new install. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  marks: true,
  density: 'first',
  showBasic: false,
  knownEntries: [],
  entryLanguages: 'interface',
  selectionToolbar: true,
  paintSaved: 'always',
  citationStyle: 'apa',
  colour: 'yellow',
  sitesOff: [],
};

/**
 * Reads settings as they were stored, field by field: one that is missing or does not parse takes its default, one
 * that is unknown is dropped, so that neither an older nor a newer version's settings are ever lost whole.
 */
export function parseSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const read = <Key extends keyof Settings>(key: Key): Settings[Key] => {
    const parsed = shape[key].safeParse(given[key]);
    return (parsed.success ? parsed.data : DEFAULT_SETTINGS[key]) as Settings[Key];
  };
  return {
    marks: read('marks'),
    density: read('density'),
    showBasic: read('showBasic'),
    knownEntries: read('knownEntries'),
    entryLanguages: read('entryLanguages'),
    selectionToolbar: read('selectionToolbar'),
    paintSaved: read('paintSaved'),
    citationStyle: read('citationStyle'),
    colour: read('colour'),
    sitesOff: read('sitesOff'),
  };
}
