/** Quotations from the report of 2015, part one. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { quotationsFrom } from '../writing/quotations';
import { topManagement } from '../writing/source-documents';
import { both } from '../writing/writing';

export const reportQuotationsOne: readonly LinesActivity[] = quotationsFrom(topManagement, [
  {
    id: 'quote-grosboell',
    person: 'Winni Grosbøll (S)',
    post: both('borgmester', 'mayor'),
    of: 'Bornholms Regionskommune',
    about: both('eksterne relationer', 'external relations'),
    quote:
      'Det er vigtigt, at topledelsen har forståelse for lokalsamfundet og kender det, så der kan ageres udadtil. Forstå virksomheder og borgere og agere som udenrigsminister over for de eksterne relationer. Topledelsen skal mere end passe butikken. De skal ud og fortælle, hvorfor kommunen gør, som den gør – også i enkeltsager.',
  },
  {
    id: 'quote-lysgaard',
    person: 'Jan Lysgaard Thomsen',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Kalundborg Kommune',
    about: both('vækst', 'growth'),
    quote:
      "Jeg oplever meget markant, at vækst dagsordenen fylder meget i alle kommuner. Den hype, der er skabt om fx DI's undersøgelse, siger jo noget om, hvad der er sket med rammevilkårene for kommunal ledelse.",
    shown:
      "Jeg oplever meget markant, at vækstdagsordenen fylder meget i alle kommuner. Den hype, der er skabt om fx DI's undersøgelse, siger jo noget om, hvad der er sket med rammevilkårene for kommunal ledelse.",
  },
  {
    id: 'quote-therkildsen',
    person: 'Tomas Therkildsen',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Næstved Kommune',
    about: both('netværksledelse', 'network leadership'),
    quote:
      'Når jeg fx går ud og taler med uddannelsesinstitutioner om at samle uddannelser i campus i Næstved, så har jeg jo ingen beføjelser. Der har jeg kun en kommunikationsfaktor og motivationsfaktor.',
  },
  {
    id: 'quote-h-rasmussen',
    person: 'Henrik Rasmussen (K)',
    post: both('borgmester', 'mayor'),
    of: 'Vallensbæk Kommune',
    about: both('samarbejde på tværs af kommuner', 'cooperation across municipalities'),
    quote:
      'Der er i høj grad en forventning om, at kommunaldirektøren er udadrettet – både i forhold til andre kommuner, andre aktører i regionen og i forhold til, at flere og flere opgaver skal løses i tværkommunal sammenhæng.',
  },
  {
    id: 'quote-aagesen',
    person: 'Niels Aagesen',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Vejle Kommune',
    about: both('samskabelse', 'co-creation'),
    quote:
      'Vi er af Rockefeller Foundation blevet udnævnt til Resiliens City. Det er vi blevet på samskabelse i forhold til at engagere borgerne i klimatilpasningen. Så det arbejder vi med at løfte som strategisk emne. Men hvordan løfter du det frivillige engagement, så det bliver en kraft, der kan bruges målrettet?',
  },
  {
    id: 'quote-terkildsen',
    person: 'Kirsten Terkildsen (V)',
    post: both('borgmester', 'mayor'),
    of: 'Hedensted Kommune',
    about: both('implementering', 'implementation'),
    quote:
      'Det virker ikke, hvis ikke yderste led er bærere af og har det tankesæt, som skal til for at føre reformer og de politiske resultatkrav ud i livet. Og så er det selvfølgelig afgørende, at vi løbende får meldinger om, hvordan resultaterne udvikler sig, og hvordan det går med implementeringen og de gevinster, som reformerne skal levere.',
  },
  {
    id: 'quote-b-christensen',
    person: 'Per B. Christensen',
    post: both('direktør', 'director'),
    of: 'Næstved Kommune',
    about: both('faglig ledelse', 'professional leadership'),
    quote:
      'Ligesom skolelederen i højere grad skal træde ind over dørtrinnet til klasselokalet for at udøve faglig ledelse, skal skolechefen i højere grad ind over dørtrinnet til den enkelte skole for at skabe et ledelsesfællesskab. Det er topledelsens ansvar at forpligte hele organisationen – fra topledelse til udførende led – på det faglige fællesskab og understøtte institutionerne i den faglige sparring.',
  },
  {
    id: 'quote-s-johansen',
    person: 'Stine Johansen',
    post: both('konstitueret kommunaldirektør', 'acting chief executive'),
    of: 'Helsingør Kommune',
    about: both('resultater', 'results'),
    quote:
      'Vi skal bringe resultaterne i vores udførende led ind i den politiske proces, uanset om det er evnen til at hjælpe udsatte børn, få ledige tilbage på arbejdsmarkedet eller styrke elevernes læring – og topledelsen skal arbejde mere direkte på at gøre resultaterne synlige.',
  },
  {
    id: 'quote-saeberg',
    person: 'Helle Sæberg',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Herlev Kommune',
    about: both('borgerperspektivet', 'the citizen’s perspective'),
    quote:
      'Vi har lige været igennem den største organisationsomlægning længe. Vi forsøger nu med fire fokusområder, som hele organisationen skal arbejde mod. Drejningen af organisationen mod at være mere udadrettet – mod borgerperspektiver, der kigger ind på kommunen udefra – er det sværeste for organisationen.',
  },
  {
    id: 'quote-p-soerensen',
    person: 'Peter Sørensen (S)',
    post: both('borgmester', 'mayor'),
    of: 'Horsens Kommune',
    about: both('innovation', 'innovation'),
    quote:
      'Fremtidens topledelse skal være innovativ – og kunne tænke ud af boksen. Ledelsen skal kunne skabe begejstring og ejerskab til beslutninger og oversætte dem, så det giver mening i organisationen.',
  },
  {
    id: 'quote-kissmeyer',
    person: 'Carsten Kissmeyer (V)',
    post: both('borgmester', 'mayor'),
    of: 'Ikast-Brande Kommune',
    about: both('borgerperspektivet', 'the citizen’s perspective'),
    quote:
      'Vi skal blive dygtigere til at møde borgere, samarbejdspartnere og virksomheder på deres præmisser og udvikle kommunen i forhold til der, hvor den er. Vi skal have hånden længere fremme.',
  },
  {
    id: 'quote-hoejberg',
    person: 'Niels Højberg',
    post: both('stadsdirektør', 'city chief executive'),
    of: 'Aarhus Kommune',
    about: both('eksterne relationer', 'external relations'),
    quote:
      'Da jeg blev ansat i Aarhus for seks år siden, var det med et opslag på, at rollen som stadsdirektør skulle være mere udadvendt mod byen og erhvervslivet og gerne mere synlig på nationalt niveau. Opgaven var at åbne rådhuset. Det i sig selv reflekterede en ændring i byrådets formulering af behovet.',
  },
]);
