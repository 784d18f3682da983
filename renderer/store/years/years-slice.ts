/** Comparing arrangements: which ones are chosen, from the library and from files of other computers. Nothing of it is stored, and none is changed. */
import type { Session } from '../../../shared/domain/session/session';
import { compareConferences } from '../../../shared/domain/years/compare-conferences';
import {
  shownConference,
  type ShownConference,
} from '../../../shared/domain/years/shown-conference';
import type { Language } from '../../../shared/lib/language';
import { ok } from '../../../shared/lib/result';
import type { NamedSlide } from '../../../shared/slides/slide-model';
import type { AppState, Done } from '../core/app-state';
import type { FileContext } from '../files/file-context';
import type { ListedWorkshop } from '../library/library-slice';

/** Why an arrangement can't be compared; the words say it with its title. */
export interface YearsRefusal {
  readonly why: 'template' | 'again' | 'unread' | 'nothingShown';
  readonly title: string;
}

/** What the room sees of a comparison. */
export interface ComparedOnScreen {
  /** Those that the presenter remote turns to. */
  readonly slides: readonly NamedSlide[];
  /** Which of them is shown, 0 first. */
  readonly place: number;
  readonly language: Language;
  readonly isBlack: boolean;
}

export interface Years {
  /** What was read so far, by the ids of the arrangements. */
  readonly read: ReadonlyMap<string, ShownConference>;
  /** Ids of those that were read from files, in the order in which they came. */
  readonly fromFiles: readonly string[];
  readonly chosen: readonly string[];
  readonly isByRole: boolean;
  /** True while arrangements are being read. */
  readonly isReading: boolean;
  readonly refused: YearsRefusal | null;
  /** Null until the facilitator shows a slide. */
  readonly onScreen: ComparedOnScreen | null;
}

export interface YearsData {
  /** Null unless arrangements are being compared. */
  readonly years: Years | null;
}

export const YEARS_START: YearsData = { years: null };

export interface YearsActions {
  /** Opens the page, with the two newest arrangements chosen that have a question in common. */
  openYears: () => Promise<void>;
  closeYears: () => void;
  /** Chooses a listed arrangement or one from a file, or takes it away again. */
  chooseConference: (id: string, isChosen: boolean) => Promise<void>;
  showRoles: (isByRole: boolean) => void;
  /** Lets the facilitator choose a file, and takes its arrangement along. */
  addYearsFile: () => Done;
  /** Shows the room the slide at the place `place`, 0 first, and opens the audience window unless it is open. */
  showCompared: (slides: readonly NamedSlide[], place: number, language: Language) => void;
  /** Turns to the next slide or the one before; nothing happens at either end. */
  stepCompared: (delta: 1 | -1) => void;
  toggleComparedBlack: () => void;
}

declare module '../core/app-state' {
  interface AppData extends YearsData {}
  interface AppState extends YearsActions {}
}

const NOTHING_CHOSEN: Years = {
  ...{ read: new Map(), fromFiles: [], chosen: [], isByRole: false, isReading: true },
  ...{ refused: null, onScreen: null },
};

/** So many of the newest arrangements are read in search of two with a question in common. */
const MOST_TRIED = 12;

/** Those that may have results, the newest first; also what is in the archive. */
export function comparableLines(recents: readonly ListedWorkshop[]): readonly ListedWorkshop[] {
  return recents
    .filter(({ rehearsalOf, kept }) => rehearsalOf === undefined && kept !== 'template')
    .sort((a, b) => b.date.localeCompare(a.date));
}

/** The comparison of what is chosen, or why there is none. */
export function comparisonOf({
  read,
  chosen,
}: Pick<Years, 'read' | 'chosen'>): ReturnType<typeof compareConferences> {
  return compareConferences(chosen.flatMap((id) => read.get(id) ?? []));
}

/** What the room sees of the comparison; null if it sees nothing of one. */
export function comparedOnScreen({
  phase,
  years,
}: Pick<AppState, 'phase' | 'years'>): ComparedOnScreen | null {
  return phase === 'library' ? (years?.onScreen ?? null) : null;
}

/** The slide of the comparison that the room sees now; null while the projector is black or its window closed. */
export function seenCompared(
  state: Pick<AppState, 'phase' | 'years' | 'audience'>,
): NamedSlide | null {
  const shown = comparedOnScreen(state);
  if (!shown || shown.isBlack || state.audience === null) return null;
  return shown.slides[shown.place] ?? null;
}

/** What is shown stays shown whatever is chosen; the slides around it may not be what is chosen now. */
function shownAlone(shown: ComparedOnScreen | null): ComparedOnScreen | null {
  const slide = shown?.slides[shown.place];
  return shown && slide ? { ...shown, slides: [slide], place: 0 } : null;
}

export function createYearsSlice({
  get,
  set,
  readStored,
  host,
  reader,
}: FileContext): YearsActions {
  const change = (part: Partial<Years>): void => {
    const { years } = get();
    if (!years) return;
    const isOther = part.chosen !== undefined || part.isByRole !== undefined;
    const onScreen = isOther ? shownAlone(years.onScreen) : years.onScreen;
    set({ years: { ...years, onScreen, ...part } });
  };
  const keep = (conference: ShownConference): void => {
    const { years } = get();
    if (years) change({ read: new Map([...years.read, [conference.id, conference]]) });
  };
  /** What was read before, or is read now; null if it can't be. */
  const conferenceOf = async (id: string): Promise<ShownConference | null> => {
    const known = get().years?.read.get(id);
    if (known) return known;
    const stored = await readStored(id);
    if (!stored.ok) return null;
    const conference = shownConference(stored.value);
    keep(conference);
    return conference;
  };
  const refusalOf = ({ workshop }: Session): YearsRefusal | null => {
    const { title } = workshop;
    if (workshop.isTemplate) return { why: 'template', title };
    // A copy in which the room has seen nothing yet does not stand in the way of one in which it has.
    const known = get().years?.read.get(workshop.id);
    return known && known.polls.length > 0 ? { why: 'again', title } : null;
  };

  /** The newest arrangement with results, and the one before it that has a question in common with it. */
  const findPair = async (): Promise<readonly string[]> => {
    let newest: ShownConference | null = null;
    for (const { id } of comparableLines(get().recents).slice(0, MOST_TRIED)) {
      const own: ShownConference | null = await conferenceOf(id);
      if (!own || own.polls.length === 0) continue;
      if (newest && compareConferences([own, newest]).ok) return [newest.id, own.id];
      newest ??= own;
    }
    return newest ? [newest.id] : [];
  };

  return {
    openYears: async () => {
      get().clearExport();
      set({ years: NOTHING_CHOSEN, error: null });
      const pair = await findPair();
      const chosen = get().years?.chosen ?? [];
      // Whoever chose meanwhile keeps what was chosen.
      change({ isReading: false, chosen: chosen.length > 0 ? chosen : pair });
    },
    closeYears: () => {
      get().clearExport();
      if (comparedOnScreen(get())) host.keepAwake(false);
      set({ years: null });
    },
    chooseConference: async (id, isChosen) => {
      const withoutIt = () => get().years?.chosen.filter((own) => own !== id) ?? [];
      // The tick is seen at once; it is taken away again where there is nothing to compare.
      change({ chosen: isChosen ? [...withoutIt(), id] : withoutIt(), refused: null });
      if (!isChosen) return;
      const title = get().recents.find((line) => line.id === id)?.title ?? '';
      const conference = await conferenceOf(id);
      const why = conference ? 'nothingShown' : 'unread';
      if (conference && conference.polls.length > 0) return;
      change({ chosen: withoutIt(), refused: { why, title: conference?.title ?? title } });
    },
    showRoles: (isByRole) => change({ isByRole }),
    addYearsFile: () =>
      reader.takeChosen(
        () => host.openFile(),
        ({ session }) => {
          const refused = refusalOf(session);
          const { years } = get();
          if (!years) return Promise.resolve(ok(undefined));
          const conference = shownConference(session);
          if (refused) change({ refused });
          else if (conference.polls.length === 0) {
            change({ refused: { why: 'nothingShown', title: conference.title } });
          } else {
            keep(conference);
            change({
              fromFiles: [...years.fromFiles, conference.id],
              chosen: [...years.chosen, conference.id],
              refused: null,
            });
          }
          return Promise.resolve(ok(undefined));
        },
      ),
    showCompared: (slides, place, language) => {
      change({ onScreen: { slides, place, language, isBlack: false } });
      host.keepAwake(true);
      if (get().audience === null) void get().openAudienceWindow();
    },
    stepCompared: (delta) => {
      const shown = comparedOnScreen(get());
      const place = (shown?.place ?? 0) + delta;
      if (shown?.slides[place]) change({ onScreen: { ...shown, place, isBlack: false } });
    },
    toggleComparedBlack: () => {
      const shown = comparedOnScreen(get());
      if (shown) change({ onScreen: { ...shown, isBlack: !shown.isBlack } });
    },
  };
}
