// A soft double tone while something on the screen insists on an answer, and a word in the tab's title.
const EVERY_MS = 6_000;
const NOTES = [[0, 660], [0.28, 880]];

let sound = /** @type {AudioContext | null} */ (null);
let title = '';

const insists = () => document.querySelector('.insists') !== null;

function ring() {
  try {
    sound ??= new AudioContext();
    const audio = sound;
    for (const [after, pitch] of NOTES) {
      const note = audio.createOscillator(), volume = audio.createGain();
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(0.08, audio.currentTime + after);
      volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + after + 0.25);
      note.connect(volume).connect(audio.destination);
      note.start(audio.currentTime + after);
      note.stop(audio.currentTime + after + 0.26);
    }
  } catch {
    // no sound here; the words stay on the screen
  }
}

function look() {
  if (insists()) {
    ring();
    if (!document.title.startsWith('(!)')) document.title = `(!) ${title = document.title}`;
  } else if (document.title.startsWith('(!)')) {
    document.title = title;
  }
}

setInterval(look, EVERY_MS);
