/** The 28 recommendations of the commission, one message for each table. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { leadershipCommission } from '../writing/source-documents';
import { both, heading, prompt, quoted } from '../writing/writing';

export const recommendations28: LinesActivity = {
  kind: 'discussion',
  id: 'recommendations-28',
  title: both(
    'Ledelseskommissionens 28 anbefalinger',
    'The Leadership Commission’s 28 recommendations',
  ),
  documentId: leadershipCommission.id,
  minutes: 30,
  note: null,
  alternativeTo: null,
  lines: [
    prompt(
      'Ét budskab til hvert bord: Bord 1 drøfter det første, bord 2 det næste, og bord 8 begynder forfra. Hvilken af anbefalingerne mangler I mest hos jer?',
      'One message for each table: table 1 discusses the first, table 2 the next, and table 8 starts over. Which of its recommendations do you lack most?',
    ),
    heading(leadershipCommission, 'Borgeren skal i centrum', 'The citizen must be at the centre'),
    quoted(leadershipCommission, {
      quote:
        'De offentlige ledere skal sikre, at værdiskabelsen for borgere og samfundet er det centrale omdrejningspunkt for organisationen.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Offentlige ledere skal sikre, at borgerorienteringen er så stærk, at medarbejderne udlever det i deres daglige arbejde.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Politikere og offentlige ledere på alle niveauer skal skabe klare og sammenhængende forløb på tværs af relevante enheder til gavn for borgerne.',
    }),
    quoted(leadershipCommission, {
      quote:
        'De offentlige ledere skal tænke borgere og det omkringliggende samfund ind som aktive partnere i opgaveløsningen.',
    }),
    heading(
      leadershipCommission,
      'Politikerne skal have tillid til ledelse',
      'Politicians must trust leadership',
    ),
    quoted(leadershipCommission, {
      quote:
        'Politikerne skal betragte sig selv som den offentlige sektors bestyrelse og være tydelige i at fastlægge mål og retning for den offentlige sektors virke til gavn for borgerne.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Politikerne skal være bevidste om, at forandring og innovation kræver ledelsesmæssig opbakning.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Politikerne skal anerkende, at ledelse ofte vil være et bedre instrument til at løse enkeltsager end nye regler og procedurer.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Politikerne skal have respekt for implementeringsopgaven og give den fornødne tid til gennemførelse af politiske beslutninger.',
    }),
    heading(
      leadershipCommission,
      'Samarbejdssystemet skal forenkles',
      'The cooperation system must be simplified',
    ),
    quoted(leadershipCommission, {
      quote:
        'De faglige organisationer skal bidrage til, at aftaler og dialog i samarbejdssystemet primært handler om at skabe værdi for borgerne. Vi foreslår et serviceeftersyn af MED-systemet med det sigte.',
    }),
    quoted(leadershipCommission, {
      quote:
        'De faglige organisationer skal bidrage til at modernisere og forenkle overenskomster og arbejdstidsregler for dermed at muliggøre en lokal forankret, tværfaglig, fleksibel og effektiv tilrettelæggelse af arbejdet til gavn for borgerne.',
    }),
    heading(
      leadershipCommission,
      'Forvaltningscheferne skal lede driften og udviklingen af driften',
      'Heads of administration must lead operations and their development',
    ),
    quoted(leadershipCommission, {
      quote:
        'Topledere og ledere af ledere skal sikre en løbende dialog om driftsnære resultater for borgerne, og de skal styrke ledelse rettet mod driften og faglighederne.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Ledere af fagprofessionelle skal i dialog med medarbejderne udøve faglig ledelse baseret på evidens.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Ledere af medarbejdere skal styrke deres ledelseskraft på basis af lokale, relevante, kvantitative og kvalitative data om effekten af kerneopgaven.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Topledere og ledere af ledere skal afstå fra detaljeret styring, fx via dokumentations- og proceskrav, for at styrke ledelsesrummet. Der skal være fokus på resultater.',
    }),
    heading(leadershipCommission, 'Ledere skal sætte retning', 'Leaders must set direction'),
    quoted(leadershipCommission, {
      quote:
        'Alle offentlige ledere skal først og fremmest have en stærk lederidentitet. Lederidentiteten kan kombineres med en faglig indsigt, men ledelsesarbejdet er det afgørende.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Den rolle og det ansvar, som de offentlige ledere har, skal betones stærkere. Det kan opnås ved, at arbejdsmarkedets parter indgår nye aftaler om ledernes løn- og ansættelsesvilkår.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Alle offentlige ledere skal kunne sætte meningsfuld retning via en klar vision for deres organisation. Hvis ikke du vil og kan det, skal du ikke være leder.',
    }),
    quoted(leadershipCommission, {
      quote:
        'At sprede og forankre værdierne er blandt lederens allervigtigste opgaver. Det konkrete arbejde med værdier skal være omdrejningspunktet både i at motivere medarbejderne og i styringsdialogen med egen leder.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Offentlige ledere skal være synlige indadtil og udadtil. Indadtil for medarbejdere gennem nærvær og tilstedeværelse. Udadtil for borgere og interessenter ved at være tilgængelige og opsøgende.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Offentlige ledere skal være i kontakt med det, de leder. Mange steder er ledelsesspændet alt for stort og skal gøres mindre ved at indsætte flere ledere eller arbejde med organiseringen på andre måder.',
    }),
    heading(leadershipCommission, 'Ledere skal sætte holdet', 'Leaders must build the team'),
    quoted(leadershipCommission, {
      quote:
        'Politikerne skal ansætte den øverste administrative chef, som får ansvaret for at sætte sit eget hold.',
    }),
    quoted(leadershipCommission, {
      quote: 'Rekrutteringsprocessen skal være professionel med små ansættelsesudvalg.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Ledere og medarbejdere, der ikke kan bringes til at præstere tilfredsstillende, skal afskediges.',
    }),
    heading(leadershipCommission, 'Ledere skal udvikle sig', 'Leaders must develop'),
    quoted(leadershipCommission, {
      quote:
        'Der skal gennemføres en dyberegående analyse af indhold, metode og læringseffekt på de formelle, offentlige lederuddannelser.',
    }),
    quoted(leadershipCommission, {
      quote:
        'De formelle lederuddannelser skal styrke udviklingen af ledernes personlige praksis og træne ledernes evne til at gribe ind – også når det er svært.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Al ledelsesudvikling skal med udgangspunkt i konkrete organisatoriske målsætninger kombinere viden, refleksion og handling. Ledelsesudvikling skal ikke gives som et personalegode.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Topledere og ledere af ledere skal gøre en særlig indsats for at udvikle lederidentiteten hos kommende og nye ledere.',
    }),
    quoted(leadershipCommission, {
      quote:
        'Offentlige ledere skal tydeliggøre, hvordan de baseret på organisationens ledelsesgrundlag selv bedriver god ledelse, hvordan de oversætter organisationens strategi, og hvilke personlige værdier deres ledelse bygger på.',
    }),
  ],
  waitsFor: [],
};
