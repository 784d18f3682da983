/** What slides share: background, title, body and footer on the fixed stage. */
import type { ReactNode } from 'react';
import { Fitted } from './fitted-text';
import type { FrameLayout } from '../../../shared/slides/layout/frame-layout';

interface Props {
  readonly layout: FrameLayout;
  readonly children: ReactNode;
}

/** `children` are laid out within the body's box, `layout.bodyHeight` high. */
export function SlideFrame({ layout, children }: Props) {
  const foot = layout.footer;
  return (
    <>
      <header className="slide-header" style={{ top: `${layout.top}px` }}>
        {layout.kicker && (
          <Fitted as={layout.title ? 'p' : 'h1'} fit={layout.kicker} className="slide-kicker" />
        )}
        {layout.title && <Fitted as="h1" fit={layout.title} className="slide-title" />}
        {layout.subtitle && <Fitted fit={layout.subtitle} className="slide-subtitle" />}
      </header>
      <div
        className="slide-body"
        style={{ top: `${layout.bodyTop}px`, height: `${layout.bodyHeight}px` }}
      >
        {children}
      </div>
      <footer className="slide-footer" style={{ top: `${foot.top}px`, height: `${foot.height}px` }}>
        <Fitted fit={foot.left} />
        <Fitted fit={foot.right} className="slide-footer-right" />
      </footer>
    </>
  );
}
