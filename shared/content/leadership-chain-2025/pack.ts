/** The pack of the 2025 conference on reforms and leadership development. */
import type { Pack } from '../../domain/workshop/pack';
import {
  fourGuidingMarks,
  leadershipCommission,
  reformConference,
} from '../writing/source-documents';
import { agenda, startTime } from './agenda';
import { commonTraits } from './common-traits';
import { conferenceQuotations } from './conference-quotations';
import { conferenceTopThree } from './conference-top-three';
import { directorHeadings } from './director-headings';
import { directorsFive } from './directors-five';
import { fagcheferFour } from './fagchefer-four';
import { gladsaxeSix } from './gladsaxe-six';
import { municipalCases } from './municipal-cases';
import { reformTracks } from './reform-tracks';
import { scales } from './scales';
import { stabscheferSeven } from './stabschefer-seven';
import { tenThemes } from './ten-themes';
import { tenThemesConferenceOnly } from './ten-themes-conference-only';
import { tenThemesVote, wholenessFiveVote } from './votes';
import { wholenessFive } from './wholeness-five';

export const leadershipChain2025: Pack = {
  id: 'leadership-chain-2025',
  name: {
    da: 'Konferencen om ledelseskæden',
    en: 'The conference on the leadership chain',
  },
  summary: {
    da: 'Ti temaer og fem spørgsmål om helhedsløsninger, klar til brug.',
    en: 'Ten themes and five questions on holistic solutions, ready to use.',
  },
  workshopTitle: {
    da: 'Reformer og ledelsesudvikling',
    en: 'Reforms and leadership development',
  },
  polls: [tenThemes, wholenessFive],
  agenda,
  startTime,
  scales,
  activities: [
    tenThemesVote,
    tenThemesConferenceOnly,
    conferenceTopThree,
    wholenessFiveVote,
    directorsFive,
    fagcheferFour,
    stabscheferSeven,
    gladsaxeSix,
    reformTracks,
    commonTraits,
    directorHeadings,
    municipalCases,
  ],
  quotations: conferenceQuotations,
  documents: [reformConference, fourGuidingMarks, leadershipCommission],
};
