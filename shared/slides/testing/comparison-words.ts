/** Words for tests of slides by groups, as a facilitator would say them. */
import type { Language } from '../../text/language';
import type { GroupWords } from '../build-group-slide';

export const groupWords: Readonly<Record<Language, GroupWords>> = {
  da: {
    everyone: 'Alle',
    shareOfGroup: 'Andel af dem, der stemte, i hver gruppe',
    meanOfGroup: 'Gennemsnit i hver gruppe',
    fewerThan: (threshold) => `færre end ${threshold}`,
    notShown: (nText) => `${nText} · vises ikke`,
    hiddenNote: (threshold, isMore) =>
      isMore
        ? `Grupper med færre end ${threshold} vises ikke, og en større er skjult, så de ikke kan regnes ud.`
        : `Grupper med færre end ${threshold} vises ikke.`,
    ungrouped: (ungrouped, people) => `${ungrouped} af ${people} stemte uden gruppe`,
  },
  en: {
    everyone: 'Everyone',
    shareOfGroup: 'Share of those who voted, in each group',
    meanOfGroup: 'Mean in each group',
    fewerThan: (threshold) => `fewer than ${threshold}`,
    notShown: (nText) => `${nText} · not shown`,
    hiddenNote: (threshold, isMore) =>
      isMore
        ? `Groups of fewer than ${threshold} are not shown, and a larger one is hidden so that they can’t be worked out.`
        : `Groups of fewer than ${threshold} are not shown.`,
    ungrouped: (ungrouped, people) => `${ungrouped} of ${people} voted without a group`,
  },
};
