/** The notes: a master, and for each slide that has notes a page with its picture and the text. */
import { STAGE } from '../../../shared/slides/layout/stage';
import type { Box } from '../../../shared/export/deck/layout/placed';
import type { Dictionary } from '../../../shared/text/dictionary';
import { transform, typeSize } from './measures';
import { SHAPE_TREE_HEAD } from './slide-part';
import { run } from './text-body';
import { SLIDE_NAMESPACES, tag } from './xml';

/** A page of notes stands upright: as wide as a slide is high. */
export const NOTES_SIZE = { width: STAGE.height, height: 1440 } as const;
const PICTURE: Box = { left: 120, top: 120, width: 840, height: 472 };
const TEXT: Box = { left: 120, top: 660, width: 840, height: 660 };

function notesTree(
  words: Dictionary['deck'],
  paragraphs: readonly string[],
  hasPlaces: boolean,
): string {
  const shape = (id: number, name: string, ph: string, locks: string, box: Box, text: string) =>
    tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        tag('p:cNvPr', { id, name }),
        tag('p:cNvSpPr', {}, locks),
        tag('p:nvPr', {}, ph),
      ),
      tag(
        'p:spPr',
        {},
        hasPlaces ? transform(box, 'a') + tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')) : '',
      ),
      text,
    );
  const picture = tag('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 });
  const text = tag('p:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), ...paragraphs);
  return tag(
    'p:spTree',
    {},
    SHAPE_TREE_HEAD,
    shape(2, words.chartName, tag('p:ph', { type: 'sldImg', idx: 2 }), picture, PICTURE, ''),
    shape(
      ...([3, words.notesName, tag('p:ph', { type: 'body', idx: 3, sz: 'quarter' })] as const),
      ...([tag('a:spLocks', { noGrp: 1 }), TEXT, text] as const),
    ),
  );
}

/** The notes master; its theme is its first relationship. */
export function notesMasterXml(words: Dictionary['deck'], lang: string): string {
  const names = ['hlink', 'folHlink', ...[1, 2, 3, 4, 5, 6].map((place) => `accent${place}`)];
  const map = Object.fromEntries(names.map((name) => [name, name]));
  const background = tag(
    'p:bg',
    {},
    tag('p:bgRef', { idx: 1001 }, tag('a:schemeClr', { val: 'bg1' })),
  );
  const prompt = tag('a:p', {}, run(words.notesName, lang));
  return tag(
    'p:notesMaster',
    SLIDE_NAMESPACES,
    tag('p:cSld', {}, background, notesTree(words, [prompt], true)),
    tag('p:clrMap', { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', ...map }),
    tag(
      'p:notesStyle',
      {},
      tag(
        'a:lvl1pPr',
        { marL: 0, algn: 'l' },
        tag('a:defRPr', { sz: typeSize(24) }, tag('a:latin', { typeface: '+mn-lt' })),
      ),
    ),
  );
}

/** The notes of a slide. */
export function notesXml(
  notes: readonly string[],
  words: Dictionary['deck'],
  lang: string,
): string {
  const paragraphs = notes.map((text) => tag('a:p', {}, run(text, lang)));
  return tag(
    'p:notes',
    SLIDE_NAMESPACES,
    tag('p:cSld', {}, notesTree(words, paragraphs, false)),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
  );
}
