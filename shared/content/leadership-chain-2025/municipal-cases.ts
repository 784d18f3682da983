/** Examples from five municipalities. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { reformConference } from '../writing/source-documents';
import { both, heading, ownHeading, prompt, quoted } from '../writing/writing';

export const municipalCases: LinesActivity = {
  kind: 'discussion',
  id: 'municipal-cases',
  title: both('Fem kommunale eksempler', 'Five municipal examples'),
  documentId: reformConference.id,
  minutes: 25,
  note: both(
    'Dokumentet selv tæller tre kommunale eksempler (Rudersdal, Gladsaxe og Aarhus). Silkeborg og Hvidovre er eksempler fra direktørernes indlæg.',
    'The document itself counts three municipal examples (Rudersdal, Gladsaxe and Aarhus). Silkeborg and Hvidovre are examples from the directors’ statements.',
  ),
  alternativeTo: null,
  lines: [
    prompt(
      'Drøft ved bordet: Hvad kan I bruge hos jer selv?',
      'Discuss at your table: what can you use where you are?',
    ),
    ownHeading('Silkeborg: eftersyn af ledelsesspænd', 'Silkeborg: reviewing spans of control'),
    quoted(reformConference, {
      quote:
        'I Silkeborg Kommune har vi gennemført en proces, hvor de store afdelinger vurderer, om der er behov for at styrke det faglige ledelsesniveau. Det har ført til f lere ændringer fx korrektion af ledelsesspændet og til større delegation.',
      shown:
        'I Silkeborg Kommune har vi gennemført en proces, hvor de store afdelinger vurderer, om der er behov for at styrke det faglige ledelsesniveau. Det har ført til flere ændringer fx korrektion af ledelsesspændet og til større delegation.',
      isTitled: true,
    }),
    ownHeading(
      'Hvidovre: makkerledelse og duo- og trioledelse',
      'Hvidovre: pair, duo and trio leadership',
    ),
    quoted(reformConference, {
      quote:
        'Derfor arbejder vi i Hvidovre med udvikling af ledelsesfællesskab fx gennem makkerledelse og duo- og trioledelse på tværs af afdelinger og i hele ledelseskæden.',
      isTitled: true,
    }),
    heading(
      reformConference,
      'Rudersdal Kommune: Fremtidens administration og forretningsservice',
      'Rudersdal: the administration and business service of the future',
    ),
    quoted(reformConference, {
      quote:
        'Kravet om administrative effektiviseringer går ikke væk, selv om stabsopgaverne bliver mere komplekse, og det kan den hidtidige siloorganisation for stabene ikke håndtere, mener Rudersdal Kommune. Effektiviseringer skal være tæt koblet til kommunens behov – altså det der skaber værdi for borgerne – og derfor kan man i effektiviseringsarbejdet ikke anvende en grønthøster på eksisterende organisering.',
    }),
    quoted(reformConference, {
      quote:
        'Stabsopgaverne i forhold til de borgernære fagområder skal koordineres og løses af én central service- og administrationsenhed. Organisationsformen skal være entydig, men leverancemodellen til fagområderne skal være fleksibel.',
    }),
    heading(
      reformConference,
      'Aarhus Kommune: Stabsarbejde handler også om børnene',
      'Aarhus: staff work is also about the children',
    ),
    quoted(reformConference, {
      quote:
        'Børn og unge forvaltningen i Aarhus Kommune har mødt kravene om administrative besparelser med en helt ny tilgang, hvor de centrale stabs- og støttefunktioner gentænker deres roller med afsæt i kerneopgaven for borgerne. Ledetråden i forandringen er den kerneopgave forvaltningen har i forhold til børn og unge. Også de centrale stabs- og støttefunktioner eksisterer for at kerneopgaverne for børn og unge løses bedst muligt.',
    }),
    quoted(reformConference, {
      quote:
        'Det skal være et afsæt for stabenes formål og deres kultur i forhold til den øvrige organisation. Det er selve relationen mellem de centrale stabe og de decentrale driftsenheder, der sættes til debat i udviklingsarbejdet. Der skabes et nyt perspektiv på meningen med stabenes opgaveløsning, og derigennem arbejdes der også med forandring af organisationen kultur.',
      shown:
        'Det skal være et afsæt for stabenes formål og deres kultur i forhold til den øvrige organisation. Det er selve relationen mellem de centrale stabe og de decentrale driftsenheder, der sættes til debat i udviklingsarbejdet. Der skabes et nyt perspektiv på meningen med stabenes opgaveløsning, og derigennem arbejdes der også med forandring af organisationens kultur.',
    }),
    quoted(reformConference, {
      quote:
        'Kravene om administrative besparelser imødekommes på mange måder – også gennem de mere klassiske redskaber, men omstillingsprocessen har et bredere perspektiv, hvor endemålet for stabe og støttefunktioner også er mere kvalitet og værdi for børn og unge.',
    }),
    heading(
      reformConference,
      'Gladsaxe Kommune: Helhedsorienteret stabsunderstøttelse til reformarbejde',
      'Gladsaxe: holistic staff support for reform work',
    ),
    quoted(reformConference, {
      quote:
        'I Social- og Sundhedsforvaltningen i Gladsaxe Kommune er de tidligere selvstændige stabe for Økonomi og Styring, Digitalisering og Hverdagsteknologi samt Administration og Udvikling fusioneret til én samlet stab. Hensigten har været at udvikle samstemte stabsfunktioner, der arbejder ud fra én fælles mission og strategi.',
    }),
    quoted(reformConference, {
      quote:
        'Selvom staben rummer flere faglige funktioner, skal driften mødes af én stab, der leverer en helhedsorienteret understøttelse. Det sker ved at investere i samarbejdsstrukturer, hvor de forskellige funktioner i staben mødes i faste kadencer med fokus på videndeling om de aktuelle opgaver og styrkelse af den relationelle kapacitet i staben.',
    }),
    quoted(reformConference, {
      quote:
        'Reformarbejdet fylder meget i Gladsaxes Social- og Sundhedsforvaltning, som bl.a. omfatter ældreområdet, beskæftigelsesområdet, sundhedsområdet, ungeindsatsen, og det specialiserede voksenområde. Forvaltningen har derfor arbejdet med en række fællesmængder i reformerne, som fungerer som pejlemærker for udviklings- og implementeringsarbejdet og skal understøtte en tværgående tækning i reformarbejdet.',
      shown:
        'Reformarbejdet fylder meget i Gladsaxes Social- og Sundhedsforvaltning, som bl.a. omfatter ældreområdet, beskæftigelsesområdet, sundhedsområdet, ungeindsatsen, og det specialiserede voksenområde. Forvaltningen har derfor arbejdet med en række fællesmængder i reformerne, som fungerer som pejlemærker for udviklings- og implementeringsarbejdet og skal understøtte en tværgående tænkning i reformarbejdet.',
    }),
    quoted(reformConference, {
      quote:
        'Fællesmængderne spiller en vigtig rolle i stabens understøttelse og som grundlag for ledelsessamarbejdet.',
    }),
  ],
  waitsFor: [],
};
