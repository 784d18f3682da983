/** The five documents that the packs' wordings come from; their text lies in shared/content/documents. */
import type { PackDocument } from '../../domain/workshop/pack';

export const reformConference: PackDocument = {
  id: 'reform-conference',
  citation: {
    da: 'Væksthus for Ledelse og de fem kommunale chefforeninger: Tættere på driften og værdi for borgerne (konference 22. september 2025)',
    en: 'Væksthus for Ledelse and the five associations of municipal managers: Tættere på driften og værdi for borgerne (“Closer to operations and value for citizens”; conference, 22 September 2025; in Danish)',
  },
  credit: {
    da: 'Væksthus for Ledelse og de fem chefforeninger (2025)',
    en: 'Væksthus for Ledelse and the five managers’ associations (2025)',
  },
  year: 2025,
  file: 'reform-conference.txt',
};

export const fourGuidingMarks: PackDocument = {
  id: 'four-guiding-marks',
  citation: {
    da: 'Kommunaldirektørforeningen: 4 pejlemærker for en sammenhængende offentlig sektor (debatoplæg)',
    en: 'Kommunaldirektørforeningen, the association of municipal chief executives: 4 pejlemærker for en sammenhængende offentlig sektor (“Four guiding marks for a coherent public sector”; discussion paper; in Danish)',
  },
  credit: {
    da: 'Kommunaldirektørforeningen, debatoplæg',
    en: 'Kommunaldirektørforeningen, discussion paper',
  },
  year: null,
  file: 'four-guiding-marks.txt',
};

export const leadershipCommission: PackDocument = {
  id: 'leadership-commission',
  citation: {
    da: 'Ledelseskommissionen: Sæt borgerne først (kort udgave)',
    en: 'Ledelseskommissionen, the Danish commission on public leadership: Sæt borgerne først (“Put citizens first”; short version; in Danish)',
  },
  credit: { da: 'Ledelseskommissionen (2018)', en: 'The Leadership Commission (2018)' },
  year: 2018,
  file: 'leadership-commission.txt',
};

export const topManagement: PackDocument = {
  id: 'kl-top-management',
  citation: {
    da: 'KL: Nye rammevilkår for topledelse (januar 2015)',
    en: 'KL, the association of Danish municipalities: Nye rammevilkår for topledelse (“New conditions for top management”; January 2015; in Danish)',
  },
  credit: { da: 'KL (2015)', en: 'KL (2015)' },
  year: 2015,
  file: 'kl-top-management.txt',
};

/** The letter is dated 2019 in its heading, and other sources say 2018: no year is printed. */
export const chiefExecutivesLetter: PackDocument = {
  id: 'komdir-letter',
  citation: {
    da: 'Kommunaldirektørforeningen: brev til innovationsministeren om en ledelses- og kompetencereform',
    en: 'Kommunaldirektørforeningen, the association of municipal chief executives: letter to the minister for innovation on a leadership and competence reform (in Danish)',
  },
  credit: {
    da: 'Kommunaldirektørforeningen, brev til innovationsministeren',
    en: 'Kommunaldirektørforeningen, letter to the minister for innovation',
  },
  year: null,
  file: 'komdir-letter.txt',
};

export const DOCUMENTS: readonly PackDocument[] = [
  reformConference,
  fourGuidingMarks,
  leadershipCommission,
  topManagement,
  chiefExecutivesLetter,
];
