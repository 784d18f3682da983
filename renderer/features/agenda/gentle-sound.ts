/** Two soft tones, made by the computer itself: no file, no network. */

/** In hertz: a fourth down, as a bell would do. */
const TONES = [659, 494] as const;
/** Seconds. */
const APART = 0.45;
const FADES = 1.6;
/** Of full volume. */
const LOUDNESS = 0.18;

/** Plays them once; silent where the computer has no sound, or where the page may not make any yet. */
export function playGentleSound(): void {
  if (typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  TONES.forEach((frequency, index) => {
    const begins = context.currentTime + index * APART;
    const tone = new OscillatorNode(context, { frequency, type: 'sine' });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, begins);
    volume.gain.linearRampToValueAtTime(LOUDNESS, begins + 0.05);
    volume.gain.exponentialRampToValueAtTime(0.001, begins + FADES);
    tone.connect(volume).connect(context.destination);
    tone.start(begins);
    tone.stop(begins + FADES);
  });
  setTimeout(() => void context.close(), (TONES.length * APART + FADES) * 1000);
}
