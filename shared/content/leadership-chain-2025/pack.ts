/** The pack of the 2025 conference on reforms and leadership development. */
import type { Pack } from '../../domain/workshop/pack';
import { agenda, startTime } from './agenda';
import { fourGuidingMarks, leadershipCommission, reformConference } from './documents';
import { scales } from './scales';
import { tenThemes } from './ten-themes';
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
  documents: [reformConference, fourGuidingMarks, leadershipCommission],
};
