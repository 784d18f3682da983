/** «Hvor er potentialet i ledelseskæden størst?» with ten themes from the conference’s own lists: the alternative to the ten themes. */
import type { ChoicePoll } from '../../domain/kinds/choice/choice-poll';
import type { VoteActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, ownOption, verbatimOption } from '../writing/writing';

const tenThemesConferenceOnlyPoll: ChoicePoll = {
  kind: 'choice',
  id: 'ten-themes-conference-only',
  title: both(
    'Hvor er potentialet i ledelseskæden størst?',
    'Where is the potential in the leadership chain greatest?',
  ),
  instruction: both(
    'Sæt hver for sig op til tre kryds ved de temaer, hvor ledelseskæden hos jer har størst udviklingspotentiale.',
    'On your own, mark up to three themes where your leadership chain has the greatest potential for development.',
  ),
  options: [
    verbatimOption(
      reformConference,
      'b-cross-cutting',
      'Tag ansvar for tværgående løsninger',
      'Take responsibility for cross-cutting solutions',
    ),
    verbatimOption(
      reformConference,
      'b-structures',
      'Skab strukturer med faglig ledelse tæt på',
      'Create structures that bring professional leadership close',
    ),
    ownOption(
      reformConference,
      'b-support',
      both(
        'Indret støttefunktioner efter faglige behov',
        'Shape support functions around professional needs',
      ),
      ['Indret støttefunktioner efter faglige behov i de udførende led'],
    ),
    verbatimOption(
      reformConference,
      'b-operations-value',
      'Fokuser hele ledelseskæden på driften og værdi for borgerne',
      'Focus the whole leadership chain on operations and value for citizens',
    ),
    verbatimOption(
      reformConference,
      'b-with-citizens',
      'Skab helhedsløsninger sammen med borgerne',
      'Create holistic solutions together with citizens',
    ),
    verbatimOption(
      reformConference,
      'b-community',
      'Forpligt alle på ledelsesfællesskab og fælles mål på tværs',
      'Commit everyone to a leadership community with shared goals',
    ),
    verbatimOption(
      reformConference,
      'b-reflection',
      'Styrk den faglige refleksion og den fælles læring',
      'Strengthen professional reflection and shared learning',
    ),
    ownOption(
      reformConference,
      'b-methods',
      both(
        'Tag ansvar for faglig metodik, der skaber værdi',
        'Take responsibility for professional methods that create value',
      ),
      ['Tag ansvar for faglig metodik, der skaber værdi for borgerne'],
    ),
    ownOption(
      reformConference,
      'b-joint-development',
      both(
        'Gå proaktivt til fælles ledelsesudvikling på tværs',
        'Be proactive about joint leadership development',
      ),
      ['Gå proaktivt til fælles ledelsesudvikling på tværs af reformerne'],
    ),
    verbatimOption(
      reformConference,
      'b-recruitment',
      'Lav servicetjek på rekruttering af fremtidens ledere',
      'Give the recruitment of future leaders a service check',
    ),
  ],
  maxMarks: 3,
  baseKind: 'voters',
  editorNote: both(
    'Syv temaer er gengivet ordret fra konferencens lister; tre er forkortet af Pejling. Konferencens øvrige punkter er udeladt, fordi de overlapper. Den engelske ordlyd er Pejlings.',
    'Seven themes are word for word in Danish from the conference’s lists; three are shortened by Pejling. The conference’s other points are left out because they overlap. The English wording is Pejling’s.',
  ),
};

export const tenThemesConferenceOnly: VoteActivity = {
  kind: 'vote',
  id: 'ten-themes-conference-only',
  title: both(
    'Ti temaer, kun fra konferencens egne lister',
    'Ten themes, from the conference’s own lists only',
  ),
  documentId: reformConference.id,
  minutes: 25,
  note: both(
    'Brug enten denne eller de ti temaer, aldrig begge: De spørger om det samme.',
    'Use either this one or the ten themes, never both: they ask the same.',
  ),
  alternativeTo: 'ten-themes',
  polls: [tenThemesConferenceOnlyPoll],
};
