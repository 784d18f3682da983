/** The test picture fills the whole window, to its last pixel: is anything cut off, blurred, or too small to read? */
import { useSyncExternalStore } from 'react';
import { dictionaryFor } from '../../shared/text/dictionary';
import type { Language } from '../../shared/lib/language';
import { GREYS, TONES } from '../../shared/slides/theme/colours';
import { stepColour } from '../../shared/slides/theme/step-colour';

const { paper, sea } = TONES;
const COLOURS = [sea.ground, paper.accent, sea.accent, sea.signal];
const SCALE_COLOURS = [0, 1, 2, 3].map((index) => stepColour(index, 4).fill);

/** The smallest sizes permitted on slides, as shares of the picture's height. */
const SMALLEST = 1 / 36;
const THEMES = 1 / 28;

interface WindowState {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly isFullScreen: boolean;
}

export function TestPicture({
  language,
  mark,
}: {
  readonly language: Language;
  /** Says that the workshop is a rehearsal. */
  readonly mark?: string | undefined;
}) {
  const words = dictionaryFor(language).slides;
  const { width, height, ratio, isFullScreen } = useWindowState();
  // Slides keep 16:9 within the window, so their type is measured by that height.
  const stageHeight = Math.min(height, (width * 9) / 16);
  const size = (share: number) => ({ fontSize: `${Math.ceil(stageHeight * share)}px` });
  return (
    <div className="test-picture" lang={language}>
      <svg className="test-picture-lines" width={width} height={height} aria-hidden="true">
        <rect x={1.5} y={1.5} width={Math.max(0, width - 3)} height={Math.max(0, height - 3)} />
        <circle cx={width / 2} cy={height / 2} r={Math.max(0, stageHeight / 2 - 12)} />
        <path d={`M0 ${height / 2} H${width} M${width / 2} 0 V${height}`} />
      </svg>
      <Corners />
      <div className="test-picture-content">
        {mark !== undefined && (
          <p className="test-picture-mark" style={size(THEMES)}>
            {mark}
          </p>
        )}
        <h1 style={size(1 / 18)}>{words.testHeading}</h1>
        <p className="test-picture-pixels" style={size(1 / 24)}>
          {words.testPixels(Math.round(width * ratio), Math.round(height * ratio))}
        </p>
        <p style={size(THEMES)}>{words.testCorners}</p>
        <Sample
          text={words.testSample}
          label={null}
          style={size(1 / 14)}
          labelStyle={size(SMALLEST)}
        />
        <Sample
          text={words.testSample}
          label={words.testTheme}
          style={size(THEMES)}
          labelStyle={size(SMALLEST)}
        />
        <Sample
          text={words.testSample}
          label={words.testSmallest}
          style={size(SMALLEST)}
          labelStyle={size(SMALLEST)}
        />
        <Patches colours={GREYS} height={stageHeight / 14} />
        <Patches colours={[...SCALE_COLOURS, ...COLOURS]} height={stageHeight / 14} />
        {!isFullScreen && (
          <p className="test-picture-hint" style={size(THEMES)}>
            {words.testFullScreen}
          </p>
        )}
      </div>
    </div>
  );
}

function Corners() {
  return ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((corner) => (
    <div key={corner} className={`test-picture-corner is-${corner}`} />
  ));
}

interface SampleProps {
  readonly text: string;
  readonly label: string | null;
  readonly style: { readonly fontSize: string };
  readonly labelStyle: { readonly fontSize: string };
}

function Sample({ text, label, style, labelStyle }: SampleProps) {
  return (
    <div className="test-picture-sample">
      <p style={style}>{text}</p>
      {label !== null && (
        <p className="test-picture-label" style={labelStyle}>
          {label}
        </p>
      )}
    </div>
  );
}

function Patches({
  colours,
  height,
}: {
  readonly colours: readonly string[];
  readonly height: number;
}) {
  return (
    <div className="test-picture-patches" style={{ height: `${Math.round(height)}px` }}>
      {colours.map((colour) => (
        <div key={colour} style={{ backgroundColor: colour }} />
      ))}
    </div>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  document.addEventListener('fullscreenchange', onChange);
  return () => {
    window.removeEventListener('resize', onChange);
    document.removeEventListener('fullscreenchange', onChange);
  };
}

/** As text, so that an unchanged window gives an equal snapshot. */
function snapshot(): string {
  const { innerWidth, innerHeight, devicePixelRatio, screen } = window;
  // F11 and Electron fill the screen without the document's own full-screen element.
  const fillsScreen = innerWidth >= screen.width && innerHeight >= screen.height;
  const isFullScreen = Boolean(document.fullscreenElement) || fillsScreen;
  return JSON.stringify([innerWidth, innerHeight, devicePixelRatio, isFullScreen]);
}

function useWindowState(): WindowState {
  const [width, height, ratio, isFullScreen] = JSON.parse(
    useSyncExternalStore(subscribe, snapshot),
  ) as readonly [number, number, number, boolean];
  return { width, height, ratio, isFullScreen };
}
