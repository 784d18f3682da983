import { it } from 'vitest';
import { Conference } from '../tests/fixtures/gallery/conference';
import { writeWorkshopFile } from './file-format/write-workshop-file';
import * as r from './file-format/read-workshop-file';
it('x', () => {
  const c = new Conference({ language:'da', titles:'own', present:144, tables:24 });
  const tell = (n: string) => { const t = writeWorkshopFile(c.session, { program: '0', savedAt: 1, isRescue: false }); const got = (r as any).readWorkshopFile(t); console.log(n, JSON.stringify(got).slice(0,300)); };
  c.byRole(); tell('roles');
  c.at('themes').by('slips').open();
  for (let t=1;t<=24;t+=1) c.slip(t, null, [6, 2, 1, 3, 0, 1, 4, 0, 1, 0], {role: t<10?0:t<24?1:2});
  tell('slips'); c.close().revealAll(); tell('rev');
  c.at('questions').by('totals').open();
  c.totals([140, ...new Array(25).fill(0).map((_,i)=>[10,60,40,20,6][i%5])]);
  c.close().revealAll(); tell('all');
});
