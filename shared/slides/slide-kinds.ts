/** The slides of every kind of poll. */
import { allocation } from './kinds/allocation/allocation';
import { choice, type ChoiceSlides } from './kinds/choice/choice';
import { scale, type ScaleSlides } from './kinds/scale/scale';
import type { KindTypes } from '../domain/kinds/poll-rules';
import type { OfAnyKind, Poll, PollKind, TypesOf } from '../domain/poll/poll';
import type { PointsSlides } from './kinds/points/points-slide-model';
import { ranking } from './kinds/ranking/ranking';
import type { SlideRules, SlideTypes } from './kinds/slide-rules';

/** The slides that are each kind's own. */
interface Slides {
  readonly choice: ChoiceSlides;
  readonly scale: ScaleSlides;
  readonly ranking: PointsSlides;
  readonly allocation: PointsSlides;
}

const KINDS: { readonly [K in PollKind]: SlideRules<TypesOf<K>, Slides[K]> } = {
  choice,
  scale,
  ranking,
  allocation,
};

/** The slides of one kind. */
export type SlidesOf<K extends PollKind> = Slides[K];

/** A union over all kinds: `SlideOfAnyKind<'result'>` is any slide of a result. */
export type SlideOfAnyKind<S extends keyof SlideTypes> = Slides[PollKind][S];

type AnyRules = SlideRules<
  { readonly [T in keyof KindTypes]: OfAnyKind<T> },
  { readonly [S in keyof SlideTypes]: SlideOfAnyKind<S> }
>;

/** The slide rules of a kind; use them only for its own polls and results. */
export function slidesOf({ kind }: Pick<Poll, 'kind'>): AnyRules {
  return KINDS[kind] as AnyRules;
}
