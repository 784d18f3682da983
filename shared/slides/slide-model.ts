/**
 * Slides as plain data: every word is in the workshop's language, every number is rounded. The React slides
 * and all writers read the same model.
 */
import type { RoomTimer, TimerPhase } from '../domain/round/room-timer';
import type { WorkshopLanguage } from '../lib/language';
import type { GroupSlide, YearsSlide } from './kinds/comparison-slide';
import type { SlideFooter, SlideMark } from './kinds/slide-parts';
import type { SlideOfAnyKind } from './slide-kinds';

/** Before and between the votes: what this day is. */
export interface TitleSlide {
  readonly kind: 'title';
  readonly title: string;
  /** Date and place; may be blank. */
  readonly subtitle: string;
}

export interface CollectingItem {
  readonly number: string;
  readonly text: string;
  /** Replaces `text` if that would not fit in a legible size. */
  readonly shortText: string;
  /** True for the one that is being counted by a show of hands. */
  readonly isActive: boolean;
}

export interface CollectingScaleItem {
  readonly key: string;
  readonly label: string;
  /** True for the category that is being counted by a show of hands. */
  readonly isActive: boolean;
}

export interface CollectingTable {
  readonly number: number;
  readonly isIn: boolean;
}

/** A round is open: the question, how to answer, and how far the collection has come. Never a result. */
export interface CollectingSlide {
  readonly kind: 'collecting';
  readonly title: string;
  readonly instruction: string;
  readonly items: readonly CollectingItem[];
  /** The steps of the scale as on the slip, «Ved ikke» last; empty on a choice. */
  readonly scale: readonly CollectingScaleItem[];
  /** End of the countdown, milliseconds since 1970; null where none runs. */
  readonly countdown: {
    readonly endsAt: number;
    readonly label: string;
    readonly overLabel: string;
  } | null;
  /** «18 af 24 bordsedler er registreret», or «Nu tæller vi tema 3»; blank for none. */
  readonly status: string;
  /** All tables, and whether anything of them is in; empty for methods that don't collect by table. */
  readonly tables: readonly CollectingTable[];
  /** «Mangler: bord 4, 10 og 13» once few are left; blank for none. */
  readonly missing: string;
  readonly footer: SlideFooter;
}

export interface ArrivedTable {
  readonly number: number;
  readonly isIn: boolean;
  /** The number of its slip; a dash as long as none has arrived. */
  readonly slip: string;
}

/** Whose slips have arrived, so that each table can see it of its own. Never votes. */
export interface ArrivalsSlide {
  readonly kind: 'arrivals';
  readonly title: string;
  /** How many have arrived, and how the list is read. */
  readonly subtitle: string;
  readonly tables: readonly ArrivedTable[];
  readonly footer: SlideFooter;
}

/** The round is closed, nothing shown yet. */
export interface ClosedSlide {
  readonly kind: 'closed';
  readonly title: string;
  readonly message: string;
  /** The tables that the round was closed without, «Mangler: bord 4»; blank for none. */
  readonly missing: string;
}

export interface BreakSlide {
  readonly kind: 'break';
  readonly title: string;
  readonly message: string;
}

/** What is left of the room's time. It stays the same while it runs: whoever draws it reads the clock. */
export interface SlideTimer extends Pick<RoomTimer, 'length' | 'endsAt' | 'left'> {
  /** Beside the digits, by how much is left. */
  readonly labels: Readonly<Record<TimerPhase, string>>;
  /** Beside the digits while it is stopped. */
  readonly stoppedLabel: string;
}

/** A break that tells when the room goes on, or an agenda item without lines: little text, and the time. */
export interface TimerSlide {
  readonly kind: 'timer';
  readonly title: string;
  /** May be blank. */
  readonly message: string;
  readonly timer: SlideTimer;
}

/** A line of an agenda item, its quotation marks included. */
export interface SlideLine {
  readonly text: string;
  /** Whom and what it is from; blank for none, and where the footer says it of all lines. */
  readonly credit: string;
  /** The language that the text is in: the original's where there is no translation. */
  readonly lang: WorkshopLanguage;
  readonly isQuote: boolean;
}

/** What an agenda item shows: questions to discuss, something to read. Never a result. */
export interface LinesSlide {
  readonly kind: 'lines';
  readonly title: string;
  /** Of these lines; blank for none. */
  readonly heading: string;
  readonly lines: readonly SlideLine[];
  readonly footer: SlideFooter;
  /** Left out where none was started. */
  readonly timer?: SlideTimer;
}

/** The slides of a result, by its kind. */
type KindSlide = SlideOfAnyKind<'reveal' | 'comparison'>;

export type ComparisonSlide = SlideOfAnyKind<'comparison'>;

export type SlideModel = SlideMark &
  (
    | TitleSlide
    | CollectingSlide
    | ArrivalsSlide
    | ClosedSlide
    | KindSlide
    | GroupSlide
    | YearsSlide
    | BreakSlide
    | TimerSlide
    | LinesSlide
  );

/** The slides that a result is exported as. */
export type ResultSlide = SlideMark &
  (SlideOfAnyKind<'result' | 'comparison'> | GroupSlide | YearsSlide);

/** A slide to export, under the file stem `name` (no ending; only characters that Windows accepts). */
export interface NamedSlide {
  readonly name: string;
  readonly slide: ResultSlide;
}

/** The slide of a reveal step to export: as the room saw it on the way to the result. */
export interface NamedStep {
  readonly name: string;
  readonly slide: SlideModel;
}
