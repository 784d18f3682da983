/** The option of an obvious majority is as large as the slide has room for, and no larger. */
import { expect, it } from 'vitest';
import { LEAST_SIZE } from '../theme/type-sizes';
import { majorityLayout } from './majority-layout';

const slide = { label: 'Tydeligt flertal for', note: 'Skønnet ved håndsoprækning, ikke talt' };
const long = 'Indret støttefunktioner efter faglige behov i de udførende led og i ledelsen';

it('fits the body whatever its height, and a short title is larger than a long one', () => {
  for (const height of [880, 640, 460]) {
    for (const option of ['Ja', long]) {
      const layout = majorityLayout({ ...slide, option }, height);
      expect(layout.height).toBeLessThanOrEqual(height);
      expect(layout.option.text).toBe(option);
      expect(layout.option.size).toBeGreaterThanOrEqual(LEAST_SIZE.theme);
    }
  }
  const sizeOf = (option: string) => majorityLayout({ ...slide, option }, 880).option.size;
  expect(sizeOf('Ja')).toBeGreaterThan(sizeOf(long));
});
