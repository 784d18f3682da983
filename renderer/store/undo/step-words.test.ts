/** What undo says of an edit of the minutes: which section it takes back, by the section's own heading. */
import { expect, it } from 'vitest';
import { choicePollOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { stepOf } from '../../../shared/domain/undo/undo-step';
import type { EditedMinutes } from '../../../shared/domain/workshop/workshop';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { shortStepWords, stepWords } from './step-words';

const poll = choicePollOf(['a', 'b'], { title: { da: 'Ro?', en: 'Calm?' } });
const session = sessionWith([], [poll]);
const edited = (key: string, text = 'Rettet') => ({ key, rounds: [], written: 'Før', text });

function nameOf(before: Partial<EditedMinutes>, after: Partial<EditedMinutes>) {
  const holding = (minutes: Partial<EditedMinutes>) => ({
    ...session,
    workshop: { ...session.workshop, minutes: { isFinal: false, sections: [], ...minutes } },
  });
  const [one, other] = [holding(before), holding(after)];
  const name = stepOf(one, { workshop: other.workshop }, other)?.name;
  if (!name) throw new Error('It can be undone');
  return name;
}

it.each(['da', 'en'] as const)('names the section of the minutes, in %s', (language) => {
  const words = dictionaryFor(language);
  for (const key of ['brief', 'participation', 'method'] as const) {
    const corrected = nameOf({}, { sections: [edited(key)] });
    expect(shortStepWords(corrected, words)).toContain(words.minutes[key]);
    const back = nameOf(
      { sections: [edited(key), edited('other')] },
      { sections: [edited('other')] },
    );
    expect(shortStepWords(back, words)).toContain(words.minutes[key]);
  }
  const vote = nameOf({}, { sections: [edited(`poll:${poll.id}`)] });
  expect(stepWords(vote, words, language)).toContain(poll.title[language]);
  expect(shortStepWords(nameOf({}, { isFinal: true }), words)).toBe(words.undo.minutes.status);
});

it('names the minutes where several sections were changed at once, or one of a vote that is gone', () => {
  const words = dictionaryFor('da');
  const several = nameOf({}, { sections: [edited('brief'), edited('method')] });
  const gone = nameOf({}, { sections: [edited('poll:gone')] });
  for (const name of [several, gone]) {
    expect(shortStepWords(name, words)).toBe(words.undo.fields.minutes);
  }
});
