/** An obvious majority that nobody counted: the option in words, with no bar and no number. */
import type { MajoritySlide } from '../../../../shared/slides/kinds/choice/choice-slide-model';
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
import { majorityLayout } from '../../../../shared/slides/layout/majority-layout';
import { Fitted } from '../../parts/fitted-text';
import { SlideFrame } from '../../parts/slide-frame';

export function MajoritySlideView({ slide }: { readonly slide: MajoritySlide }) {
  const frame = frameLayout({ footer: slide.footer, title: slide.title, isDense: false });
  const { label, option, note } = majorityLayout(slide, frame.bodyHeight);
  return (
    <SlideFrame layout={frame}>
      <div className="majority">
        <Fitted fit={label} className="majority-label" />
        <Fitted fit={option} className="majority-option" />
        <div className="slide-message-rule" />
        <Fitted fit={note} className="majority-note" />
      </div>
    </SlideFrame>
  );
}
