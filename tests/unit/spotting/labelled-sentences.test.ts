import { describe, expect, it } from 'vitest';
import { aiAnchors } from '../../../utils/spotting/ai-anchors';
import { chooseMentions, pageTalk } from '../../../utils/spotting/choose-mentions';
import { compileTerms } from '../../../utils/spotting/compile-terms';
import { prepareSpotter, spot } from '../../../utils/spotting/spot';
import { foldText } from '../../../utils/text/fold-text';
import { loadGlossary } from '../glossary/load-glossary';
import { AI_SENSE, AROUND, EVERYDAY_SENSE, type Labelled } from './labelled-sentences';

// What the rule gets wrong today, each for a reason. A sentence that leaves a list is progress: take it off. One that
// joins a list is a step back.
const MISSED: string[] = [];
const WRONGLY_SHOWN: string[] = [
  // A paragraph that talks about AI decides for all its words.
  'alone: The estate ‹agent› lets AI write his letters.',
];

const tables = compileTerms(loadGlossary().entries);
const spotter = prepareSpotter(tables);

/** Whether any of the marked words would be marked on the page, by the gate and all the rules behind it. */
function isShown({ place, sentence }: Labelled): boolean {
  const { before, behind, ordinary } = AROUND;
  const paragraphs = {
    alone: [sentence],
    beside: [ordinary, before, sentence, behind, ordinary],
    far: [before, behind, ordinary, sentence, ordinary, before],
  }[place].map((paragraph) => foldText(paragraph, true).text);
  const text = paragraphs.map(unmarked).join('\n');
  if (!aiAnchors().test(text)) return false; // the gate
  const blocks = paragraphs.map((_, index) =>
    paragraphs.slice(0, index).reduce((sum, paragraph) => sum + unmarked(paragraph).length + 1, 0),
  );
  const chosen = chooseMentions(text, blocks, spot(text, spotter), tables.hints, pageTalk(text));
  const at = blocks[paragraphs.findIndex((paragraph) => paragraph.includes('‹'))] ?? 0;
  return spansOf(sentence).some(({ start, end }) =>
    chosen.some((mention) => mention.start < at + end && at + start < mention.end),
  );
}

function unmarked(sentence: string): string {
  return sentence.replace(/[‹›]/g, '');
}

function spansOf(sentence: string): { start: number; end: number }[] {
  return [...sentence.matchAll(/‹[^›]*›/g)].map(({ 0: marked, index }) => {
    const start = unmarked(sentence.slice(0, index)).length;
    return { start, end: start + marked.length - 2 };
  });
}

const wrong = (list: readonly Labelled[], label: boolean) =>
  list.filter((labelled) => isShown(labelled) !== label).map(({ place, sentence }) => `${place}: ${sentence}`);

describe('the sentences we labelled', () => {
  it('are many enough, none twice, each with a mark', () => {
    const sentences = [...AI_SENSE, ...EVERYDAY_SENSE].map(({ sentence }) => sentence);
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => spansOf(sentence).length === 0)).toEqual([]);
  });

  it('are shown where AI is meant, but for the misses we know', () => {
    expect(wrong(AI_SENSE, true)).toEqual(MISSED);
  });

  it('are not shown in their everyday sense, but for those we know', () => {
    expect(wrong(EVERYDAY_SENSE, false)).toEqual(WRONGLY_SHOWN);
  });
});
