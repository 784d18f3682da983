/** The documents that this pack's wordings come from; their text lies in shared/content/documents. */
import type { PackDocument } from '../../domain/workshop/pack';

export const reformConference: PackDocument = {
  id: 'reform-conference',
  citation: {
    da: 'Væksthus for Ledelse og de fem kommunale chefforeninger: Tættere på driften og værdi for borgerne (konference 22. september 2025)',
    en: 'Væksthus for Ledelse and the five associations of municipal managers: Tættere på driften og værdi for borgerne (“Closer to operations and value for citizens”; conference, 22 September 2025; in Danish)',
  },
  file: 'reform-conference.txt',
};

export const fourGuidingMarks: PackDocument = {
  id: 'four-guiding-marks',
  citation: {
    da: 'Kommunaldirektørforeningen: 4 pejlemærker for en sammenhængende offentlig sektor (debatoplæg)',
    en: 'Kommunaldirektørforeningen, the association of municipal chief executives: 4 pejlemærker for en sammenhængende offentlig sektor (“Four guiding marks for a coherent public sector”; discussion paper; in Danish)',
  },
  file: 'four-guiding-marks.txt',
};

export const leadershipCommission: PackDocument = {
  id: 'leadership-commission',
  citation: {
    da: 'Ledelseskommissionen: Sæt borgerne først (kort udgave)',
    en: 'Ledelseskommissionen, the Danish commission on public leadership: Sæt borgerne først (“Put citizens first”; short version; in Danish)',
  },
  file: 'leadership-commission.txt',
};
