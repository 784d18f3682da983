/** Where words break: the breaks of words that come up, by a Danish reader; and what no break may do to any word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as packs from '../content/packs';
import { SOFT_HYPHEN } from '../lib/soft-hyphen';
import { WORKSHOP_LANGUAGES, type WorkshopLanguage } from '../lib/language';
import { withNarrowHyphens, withSoftHyphens } from './soft-hyphens';

const shown = (text: string, language: WorkshopLanguage = 'da') =>
  withSoftHyphens(text, language).replaceAll(SOFT_HYPHEN, '·');

/** Every long word in a value, and whatever it holds. */
function longWords(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(/\p{L}{14,}/gu) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(longWords);
}

/** What makes a piece unreadable, told without the program's own rules. */
function faultsOf(broken: string): readonly string[] {
  const pieces = broken.split('·');
  const isVowelless = (piece: string) => !/[aeiouyæøåéèüöäáíóœ]/iu.test(piece);
  const isShort = [pieces[0], pieces.at(-1)].some((piece) => (piece ?? '').length < 2);
  return pieces.length > 1 && (pieces.some(isVowelless) || isShort) ? [broken] : [];
}

/** From a Danish dictionary, those whose patterns leave pieces without a vowel, and long ones of conferences. */
const HARD_WORDS =
  'absorptionsfase afsnitstypografi altergangskalken beslutningstagernes bryllupsklokke damascenerklinge detektivarbejde ' +
  'enliterflaske finanslovsaftale firepersonersvogn forskningslaboratorium forsvarsvenlig fængselsmyndighed generhvervelse ' +
  'gulerodsfarvet hovedattraktion hvidskimmelost jernbaneskinne kalkstensklippe kommunalarbejder kropsfornemmelse ' +
  'latinerkvarter maskinsnedkeri neonatalafdeling opslidningsslag otteogfyrretyvende perfekthedskultur postekspedient ' +
  'problemanalyse rekrutteringsgrundlag rigslovgivning sikkerhedsmargen stresssituation tandstangsstyring terrororganisation ' +
  'totaloplevelse trepartsaftale ulykkestidspunkt videnudvikling weekendarbejde medlemsskabets sygefraværssamtale';

const STEMS = ['med', 'arbejd', 'chef', 'ings'];

describe('breaks', () => {
  it.each([
    'med·ar·bej·der·nes',
    'med·ar·bej·der·ind·dra·gel·se',
    'Stra·te·gi·med·ar·bej·der·ne',
    'so·ci·al·af·de·lin·ger',
    'chef·for·e·nin·ger',
    'STABS·CHEF·FOR·E·NIN·GER·NES',
    'sam·funds·kund·skab',
    'bi·stands·po·li·tisk',
    'ef·ter·ret·nings·tje·ne·ste',
    'be·slut·nings·ta·ge·re',
    'hel·heds·løs·nin·gen',
    'kom·mu·nal·di·rek·tø·rer',
  ])('of %s are where a Danish reader has them', (broken) => {
    expect(shown(broken.replaceAll('·', ''))).toBe(broken);
  });

  it('leave every piece a vowel, and two letters at either end', () => {
    const words = [...new Set([...longWords(packs), ...HARD_WORDS.split(' ')])];
    expect(words.length).toBeGreaterThan(60);
    for (const language of WORKSHOP_LANGUAGES) {
      expect(words.flatMap((word) => faultsOf(shown(word, language)))).toEqual([]);
    }
  });

  it('change nothing of the words but where they may break', () => {
    const letters = fc.constantFrom(...Array.from('adefgiklmnorstuvyæøåé'), ...STEMS);
    const word = fc.array(letters, { minLength: 10, maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(word, fc.constantFrom(...WORKSHOP_LANGUAGES), (own, language) => {
        expect(shown(own, language).replaceAll('·', '')).toBe(own);
        expect(faultsOf(shown(own, language))).toEqual([]);
      }),
    );
  });

  it("leave others' hyphens, digits, faces and short words as they are", () => {
    for (const text of ['F\u00adAQ', 'A4-2030', '👨‍👩‍👧‍👦', 'tværfaglig', '11111111111111111111', '']) {
      expect(withSoftHyphens(text, 'da')).toBe(text);
    }
    expect(shown('Tema-medarbejdernes2030')).toBe('Tema-med·ar·bej·der·nes2030');
  });

  it('find the syllables of letters that macOS writes in two parts', () => {
    const own = 'indsatsområderne';
    expect(own.normalize('NFD')).not.toBe(own);
    expect(withSoftHyphens(own.normalize('NFD'), 'da')).toBe(withSoftHyphens(own, 'da'));
  });

  it('are not looked for in what is no word', () => {
    expect(shown('medarbejder'.repeat(200))).not.toContain('·');
  });
});

it('break words of eight letters only where a column is hardly wider than they are', () => {
  const plain = (text: string) => text.replaceAll('\u00ad', '·');
  expect(withSoftHyphens('Sommetider', 'da')).toBe('Sommetider');
  expect(plain(withNarrowHyphens('Sommetider', 'da'))).toBe('Som·me·ti·der');
  expect(plain(withNarrowHyphens('Sjælden', 'da'))).toBe('Sjælden');
});
