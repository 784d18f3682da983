/** How a kind of slide is drawn. */
import type { ComponentType } from 'react';
import type { SlideModel } from '../../../shared/slides/slide-model';
import type { Clock } from './countdown';

export type SlideView<K extends SlideModel['kind']> = ComponentType<{
  readonly slide: Extract<SlideModel, { readonly kind: K }>;
  readonly clock: Clock;
}>;

export type SlideViews<Kinds extends SlideModel['kind']> = {
  readonly [K in Kinds]: SlideView<K>;
};
