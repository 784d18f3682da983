/** The two votes of the conference itself, as activities. */
import type { VoteActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both } from '../writing/writing';
import { tenThemes } from './ten-themes';
import { wholenessFive } from './wholeness-five';

export const tenThemesVote: VoteActivity = {
  kind: 'vote',
  id: tenThemes.id,
  title: both('Ti temaer i ledelseskæden', 'Ten themes of the leadership chain'),
  documentId: reformConference.id,
  minutes: 25,
  note: null,
  alternativeTo: 'ten-themes-conference-only',
  polls: [tenThemes],
};

export const wholenessFiveVote: VoteActivity = {
  kind: 'vote',
  id: wholenessFive.id,
  title: both('Fem spørgsmål om helhedsløsninger', 'Five questions on holistic solutions'),
  documentId: reformConference.id,
  minutes: 20,
  note: null,
  alternativeTo: null,
  polls: [wholenessFive],
};
