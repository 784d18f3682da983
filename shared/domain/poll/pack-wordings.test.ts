/** An edited text is its editor's: what belonged to the pack's words goes with them, and comes back with them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadershipChain2025 as pack } from '../../content/leadership-chain-2025/pack';
import { tenThemes } from '../../content/leadership-chain-2025/ten-themes';
import { wholenessFive } from '../../content/leadership-chain-2025/wholeness-five';
import { scales } from '../../content/leadership-chain-2025/scales';
import { oldExplanation, packWording } from '../kinds/choice/choice-provenance';
import { provenanceOf } from '../kinds/provenance';
import type { ChoicePoll, Option } from '../kinds/choice/choice-poll';
import type { ScalePoll, Statement } from '../kinds/scale/scale-poll';
import { choicePollOf } from '../testing/builders';
import { afterEdit, keepsRemark, oldInstruction } from './pack-wordings';
import type { Poll } from './poll';

const [, , , , theme] = tenThemes.options;
const [question] = wholenessFive.statements;
if (!theme || !question) throw new Error('the pack has fewer than five themes');
const own = { ...theme.title, da: 'Rekruttering' };

function edited<P extends Poll>(poll: P, change: (poll: P) => P): P {
  return afterEdit(poll, change(poll), pack.polls.find(({ id }) => id === poll.id) ?? null) as P;
}
const withOption = (poll: ChoicePoll, change: Partial<Option>) =>
  edited(poll, (was) => ({
    ...was,
    options: was.options.map((one) => (one.id === theme.id ? { ...one, ...change } : one)),
  }));
const withStatement = (poll: ScalePoll, change: Partial<Statement>) =>
  edited(poll, (was) => ({
    ...was,
    statements: was.statements.map((one) => (one.id === question.id ? { ...one, ...change } : one)),
  }));
const optionIn = (poll: ChoicePoll) => poll.options.find(({ id }) => id === theme.id);
const statementIn = (poll: ScalePoll) => poll.statements.find(({ id }) => id === question.id);

describe('another title over a theme', () => {
  const renamed = withOption(tenThemes, { title: own });

  it('takes explanation and sources away, and leaves the other themes alone', () => {
    expect(optionIn(renamed)).toEqual({
      ...{ id: theme.id, title: own, explanation: { da: '', en: '' } },
      ...{ verbatim: false, sources: [] },
    });
    const others = ({ options }: ChoicePoll) => options.filter(({ id }) => id !== theme.id);
    expect(others(renamed)).toEqual(others(tenThemes));
  });

  it('is no other one for a soft hyphen, a double space or letters in two parts', () => {
    const da = ` ${theme.title.da.normalize('NFD').replaceAll(' ', '  ')}\u200b`;
    const hyphened = { ...theme.title, da: `${da.slice(0, 3)}\u00ad${da.slice(3)}` };
    const after = optionIn(withOption(tenThemes, { title: hyphened }));
    expect(after).toEqual({ ...theme, title: hyphened });
    expect(provenanceOf(hyphened, packWording(tenThemes, theme.id), 'da')).not.toBeNull();
  });

  it('has no source to show, also where an older Pejling left the old one there', () => {
    const word = packWording(tenThemes, theme.id);
    expect(provenanceOf(own, word, 'da')).toBeNull();
    expect(provenanceOf(theme.title, word, 'da')).toEqual({
      claim: theme.verbatim ? 'verbatim' : 'own',
      sources: theme.sources,
    });
    expect(oldExplanation({ ...theme, title: own }, theme)).toBe('kept');
  });

  it('brings all back when the old one is typed again, letter by letter', () => {
    const letters = Array.from(theme.title.da);
    const typed = letters.reduce(
      (poll, _, at) =>
        withOption(poll, { title: { ...own, da: letters.slice(0, at + 1).join('') } }),
      renamed,
    );
    expect(typed).toEqual(tenThemes);
  });

  it('offers the old explanation, and keeps it once it was put back', () => {
    const gone = optionIn(renamed);
    expect(gone && oldExplanation(gone, theme)).toBe('gone');
    const back = withOption(renamed, { explanation: theme.explanation });
    const kept = optionIn(back);
    expect(kept && oldExplanation(kept, theme)).toBe('kept');
    const further = optionIn(withOption(back, { title: { ...own, da: 'Rekruttering nu' } }));
    expect(further?.explanation).toEqual(theme.explanation);
  });

  it('leaves an explanation alone that the editor wrote', () => {
    const explanation = { da: 'Vores egen', en: '' };
    const ours = withOption(tenThemes, { explanation });
    expect(optionIn(ours)?.sources).toEqual(theme.sources);
    expect(optionIn(withOption(ours, { title: own }))?.explanation).toEqual(explanation);
    const back = withOption(withOption(ours, { title: own }), { title: theme.title });
    expect(optionIn(back)?.explanation).toEqual(explanation);
  });

  it('an explanation that was blanked stays blank', () => {
    const blanked = withOption(tenThemes, { explanation: { da: '', en: '' } });
    expect(optionIn(blanked)?.explanation.da).toBe('');
    const option = optionIn(blanked);
    expect(option && oldExplanation(option, theme)).toBeNull();
  });

  it('never leaves the pack’s sources under other words, whatever is typed in which order', () => {
    const titles = fc.constantFrom(own, theme.title, { da: 'x', en: 'y' }, { ...own, en: 'Z' });
    fc.assert(
      fc.property(fc.array(titles, { minLength: 1, maxLength: 6 }), (typed) => {
        const last = typed.reduce((poll, title) => withOption(poll, { title }), tenThemes);
        const option = optionIn(last);
        const isPacks = option?.title.da === theme.title.da && option.title.en === theme.title.en;
        expect(option?.sources).toEqual(isPacks ? theme.sources : []);
        expect(option?.explanation).toEqual(isPacks ? theme.explanation : { da: '', en: '' });
      }),
    );
  });
});

describe('what is said of a wording', () => {
  it('is never «ordret» of a translation', () => {
    const word = packWording(tenThemes, theme.id);
    const verbatim = word && { ...word, verbatim: true };
    expect(provenanceOf(theme.title, verbatim, 'da')?.claim).toBe('verbatim');
    expect(provenanceOf(theme.title, verbatim, 'en')?.claim).toBe('translated');
  });

  it('the pack’s remark goes when a theme is edited, and comes back with it', () => {
    expect(keepsRemark(tenThemes, tenThemes)).toBe(true);
    const renamed = withOption(tenThemes, { title: own });
    expect(keepsRemark(renamed, tenThemes)).toBe(false);
    expect(keepsRemark(withOption(renamed, { title: theme.title }), tenThemes)).toBe(true);
    expect(keepsRemark(choicePollOf(['a']), null)).toBe(false);
  });

  it('and of the five questions also with another scale', () => {
    const [first, second] = scales;
    const scaled = (scale: typeof first) =>
      scale ? edited(wholenessFive, (poll) => ({ ...poll, scale })) : wholenessFive;
    expect(keepsRemark(scaled(first), wholenessFive)).toBe(true);
    expect(keepsRemark(scaled(second), wholenessFive)).toBe(false);
    const reworded = withStatement(wholenessFive, { text: { da: 'Andet', en: 'Other' } });
    expect(keepsRemark(reworded, wholenessFive)).toBe(false);
  });
});

describe('another text of a question on a scale', () => {
  const text = { da: 'Har I nok hænder?', en: question.text.en };
  const reworded = withStatement(wholenessFive, { text });

  it('takes its source away, and its short name follows', () => {
    expect(statementIn(reworded)).toEqual({
      ...{ id: question.id, text, label: { da: 'Har I nok hænder?', en: question.label.en } },
      ...{ verbatim: false, sources: [] },
    });
    expect(withStatement(reworded, { text: question.text })).toEqual(wholenessFive);
  });

  it('a long one is named by its first words', () => {
    const long = {
      ...text,
      da: 'Har kommunens ledere tid nok til at tale sammen om helheden på tværs?',
    };
    expect(statementIn(withStatement(wholenessFive, { text: long }))?.label.da).toBe(
      'Har kommunens ledere tid nok til at tale sammen om helheden…',
    );
    const one = { ...text, da: 'x'.repeat(80) };
    const label = statementIn(withStatement(wholenessFive, { text: one }))?.label.da;
    expect(label).toBe(`${'x'.repeat(59)}…`);
  });

  it('leaves a short name alone that somebody wrote', () => {
    const label = { da: 'Hænder', en: 'Hands' };
    const named = withStatement(wholenessFive, { label });
    expect(statementIn(withStatement(named, { text }))?.label).toEqual(label);
  });
});

describe('another question', () => {
  const title = { da: 'Hvor godt går det?', en: 'How is it going?' };

  it('is not read by how the pack’s question was read', () => {
    const asked = edited(wholenessFive, (poll) => ({ ...poll, title }));
    expect(asked.meanHint).toEqual({ da: '', en: '' });
    const back = edited(asked, (poll) => ({ ...poll, title: wholenessFive.title }));
    expect(back).toEqual(wholenessFive);
  });

  it('has an old instruction until it is taken away; so has another number of marks', () => {
    for (const change of [{ title }, { maxMarks: 2 }]) {
      const changed = edited(tenThemes, (poll) => ({ ...poll, ...change }));
      expect(oldInstruction(changed, tenThemes)).toBe('kept');
      const bare = { ...changed, instruction: { da: '', en: '' } };
      expect(oldInstruction(bare, tenThemes)).toBe('gone');
      const ours = { ...changed, instruction: { da: 'Svar', en: 'Answer' } };
      expect(oldInstruction(ours, tenThemes)).toBeNull();
    }
    expect(oldInstruction(tenThemes, tenThemes)).toBeNull();
    expect(oldInstruction(choicePollOf(['a']), null)).toBeNull();
  });
});
