/** Questions about workshops and their files: which one is to be open, and what may be overwritten or deleted. */
import type { Entry } from '../../../shared/domain/entry/entry';
import { hasNews } from '../../../shared/domain/merge/merge-news';
import type { Session } from '../../../shared/domain/session/session';
import { localize } from '../../../shared/lib/language';
import { localIsoDate } from '../../../shared/lib/local-date';
import type { AppState } from '../../store/core/app-state';
import type { Question } from '../../store/core/question';
import { pollOfRound } from '../../store/core/selectors';
import { yesOrNo, type Answer, type QuestionView, type QuestionContext } from './question-view';

type Asks<K extends Question['kind']> = Extract<Question, { kind: K }>;

export function askDelete(
  { workshopId, title, isTemplate, fileName }: Asks<'delete'>,
  { state, words }: QuestionContext,
): QuestionView {
  const { questions, library } = words;
  const answer: Answer = {
    label: questions.deleteYes,
    kind: 'danger',
    run: ({ deleteWorkshop }) => void deleteWorkshop(workshopId),
  };
  if (isTemplate) {
    return yesOrNo(library.deleteTemplateTitle(title), library.deleteTemplateText, answer);
  }
  const hasRehearsal = state.recents.some(({ rehearsalOf }) => rehearsalOf === workshopId);
  const files = fileName === '' ? library.deleteStaysFiles : library.deleteStaysFile(fileName);
  const stays = [files, library.deleteStaysPackages, library.deleteStaysPaper];
  return {
    title: questions.deleteTitle(title),
    text: [
      hasRehearsal ? `${questions.deleteText} ${library.deleteAlso}` : questions.deleteText,
      ...(state.canRemoveFiles ? [] : [library.deleteTraces]),
    ],
    sides: [{ name: library.deleteStays, facts: stays }],
    answers: [answer],
  };
}

export function askSwitch(
  { incoming }: Asks<'switch'>,
  { state, words }: QuestionContext,
): QuestionView {
  const { fileQuestions } = words;
  const { session, audience } = state;
  const title = incoming.session.workshop.title;
  const current = session?.workshop.title ?? '';
  const round = session?.rounds.find((candidate) => candidate.state === 'open');
  const poll = session && round ? pollOfRound(session, round) : null;
  return {
    title:
      title === current ? fileQuestions.switchTitleSame : fileQuestions.switchTitle(title, current),
    text: [
      currentKept(current, state, fileQuestions),
      ...(poll ? [fileQuestions.switchRound(localize(poll.title, state.language))] : []),
      ...(audience ? [fileQuestions.switchWall(title)] : []),
    ],
    sides: [],
    answers: [
      {
        label: fileQuestions.switchYes,
        kind: 'primary',
        run: ({ openIncoming }) => void openIncoming(incoming),
      },
    ],
  };
}

/** Where the open workshop will be afterwards. */
function currentKept(
  current: string,
  { memoryOnly, session }: AppState,
  words: QuestionContext['words']['fileQuestions'],
): string {
  if (!memoryOnly) return words.switchSaved(current);
  const { rescue } = memoryOnly;
  if (rescue?.session !== session) return words.switchUnsaved(current);
  return words.switchRescued(current, rescue.name);
}

export function askDiffers(
  { incoming, here }: Asks<'file-differs'>,
  context: QuestionContext,
): QuestionView {
  const { fileQuestions } = context.words;
  const last = lastRecordedAt(here.entries);
  const { merge: mergeWords } = context.words;
  const isNews = hasNews(here, incoming.session);
  return {
    title: fileQuestions.differsTitle(here.workshop.title),
    text: [
      isNews
        ? fileQuestions.differsText
        : `${fileQuestions.differsText} ${mergeWords.nothingNewShort}`,
    ],
    sides: [
      {
        name: fileQuestions.differsFile,
        facts: [
          at(incoming.savedAt, fileQuestions.differsSavedAt, context),
          countWords(incoming.session, context),
        ],
      },
      {
        name: fileQuestions.differsHere,
        facts: [
          ...(last === null ? [] : [at(last, fileQuestions.differsRecordedAt, context)]),
          countWords(here, context),
        ],
      },
    ],
    answers: [
      {
        label: fileQuestions.differsUseHere,
        kind: 'plain',
        run: ({ openHere }) => void openHere(incoming),
      },
      {
        label: fileQuestions.differsCopy,
        kind: 'plain',
        run: ({ openAsCopy }) => void openAsCopy(incoming),
      },
      ...(isNews
        ? [
            {
              label: mergeWords.both,
              kind: 'primary' as const,
              run: ({ openToMerge }: AppState) => void openToMerge(incoming),
            },
          ]
        : []),
    ],
  };
}

export function askChanged(
  { name }: Asks<'file-changed'>,
  { words, state }: QuestionContext,
): QuestionView {
  const { fileQuestions } = words;
  return {
    title: fileQuestions.changedTitle(name),
    text: [fileQuestions.changedText, ...(state.memoryOnly ? [] : [fileQuestions.changedKept])],
    sides: [],
    answers: [
      {
        label: fileQuestions.changedReplace,
        kind: 'danger',
        run: ({ saveToFile }) => void saveToFile(true),
      },
      {
        label: fileQuestions.changedElsewhere,
        kind: 'primary',
        run: ({ saveToFileAs }) => void saveToFileAs(),
      },
    ],
  };
}

export function askLost(
  { summary, isDamaged, file }: Asks<'lost'>,
  { words: { storage }, format }: QuestionContext,
): QuestionView {
  const { id, title, date, place } = summary;
  const name = file?.file.name ?? '';
  return {
    title: isDamaged ? storage.damagedWorkshop(title) : storage.lostWorkshop(title),
    text: [
      isDamaged ? storage.damagedText : storage.lostText,
      storage.knownFacts(format.date(date), place),
      file ? storage.wasInFile(name) : storage.wasInNoFile,
    ],
    sides: [],
    answers: [
      // What can't be read now may be readable later, so deleting it is not offered.
      ...(isDamaged
        ? []
        : [
            {
              label: storage.removeFromList,
              kind: 'danger' as const,
              run: ({ deleteWorkshop }: AppState) => void deleteWorkshop(id),
            },
          ]),
      {
        label: storage.findFile,
        kind: file ? 'plain' : 'primary',
        run: ({ openFile }) => void openFile(),
      },
      ...(file
        ? [
            {
              label: storage.openKnownFile(name),
              kind: 'primary' as const,
              run: ({ openRecentFile }: AppState) => void openRecentFile(file.file),
            },
          ]
        : []),
    ],
  };
}

/** When the newest entry was recorded, milliseconds since 1970; null where there is none. */
function lastRecordedAt(entries: readonly Entry[]): number | null {
  const times = entries.map(({ recordedAt }) => recordedAt);
  return times.length === 0 ? null : Math.max(...times);
}

/** A sentence with a date and time in it, in local time. */
function at(
  milliseconds: number,
  sentence: (date: string, time: string) => string,
  { format }: QuestionContext,
): string {
  return sentence(format.date(localIsoDate(milliseconds)), format.clock(milliseconds));
}

function countWords({ entries }: Session, { words, format }: QuestionContext): string {
  return words.fileQuestions.differsCount(format.number(entries.length), entries.length);
}
