/** The four main themes of the report. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { topManagement } from '../writing/source-documents';
import { both, ownHeading, quoted } from '../writing/writing';

export const fourMainThemes: LinesActivity = {
  kind: 'reading',
  id: 'four-main-themes',
  title: both('Fire hovedtemaer', 'Four main themes'),
  documentId: topManagement.id,
  minutes: 10,
  note: null,
  alternativeTo: null,
  lines: [
    ownHeading('Eksterne relationer', 'External relations'),
    quoted(topManagement, {
      quote:
        'Kommunens eksterne relationer vil få stadig større betydning for topledelsen, der får et større og bredere ansvar for kommunens samlede udvikling og dermed også kontakten til mange og forskellige eksterne relationer. Det handler både om vækst, om udvikling af identitet og om at gøre kommunen attraktiv m.v.',
      isTitled: true,
    }),
    quoted(topManagement, {
      quote:
        'Det tværkommunale samarbejde vil vokse yderligere og blive mere forpligtende, og det betyder, at netværksledelse skal professionaliseres.',
      isTitled: true,
    }),
    ownHeading('Stram økonomi', 'Tight finances'),
    quoted(topManagement, {
      quote:
        'Stram økonomi bliver en permanent tilstand, hvor topcheferne vil blive målt på evnen til fortsat effektivisering og til at skabe økonomisk råderum til nye initiativer ud af den eksisterende drift.',
      isTitled: true,
    }),
    ownHeading('Velfærdsløsninger og kerneydelse', 'Welfare solutions and core services'),
    quoted(topManagement, {
      quote:
        'Nye velfærdsløsninger og bedre resultater i kerneydelsen bliver et vigtigere topchefansvar, og det nødvendiggør, at topledelsen dels fokuserer mere på kerneydelsen og på at udvikle det faglige ledelsesfællesskab om at skabe resultater, dels skal udvikle velfærds- og myndighedsopgaver ud fra et borger- og virksomhedsperspektiv.',
      isTitled: true,
    }),
    ownHeading('Topchefernes roller', 'The roles of top managers'),
    quoted(topManagement, {
      quote:
        'Topchefernes forskellige roller bliver ikke færre, men flere, og de personlige kvalifikationer får større betydning sammenlignet med de formelle kompetencer.',
      isTitled: true,
    }),
  ],
  waitsFor: [],
};
