import {msg, str} from '@lit/localize';

import {textOf} from '../../shared/locale.js';
import type {PictureWords} from '../chart/compose-picture.js';
import type {Drawing} from '../chart/drawing.js';
import type {ExportedState} from './figure-table.js';
import {fileName} from './file-name.js';
import {refusesFiles} from './refuses-files.js';
import {saveBlob} from './save-blob.js';

/**
 * Saves the picture of a drawing, with title, month, source and, where the figures are invented, the word for it.
 *
 * @param draw puts the words around the drawing
 * @returns what the person is to know
 */
export async function savePicture(
  drawing: Drawing,
  state: ExportedState,
  draw: (words: PictureWords) => HTMLCanvasElement,
): Promise<string> {
  if (refusesFiles()) {
    return msg('Ở đây không lưu được ảnh. Hãy chụp màn hình, hoặc mở trang này bằng trình duyệt của máy.');
  }
  const blob = await pictureOf(() => draw(pictureWords(drawing, state)));
  if (!blob) return msg('Trình duyệt này không tạo được ảnh. Hãy chụp màn hình.');
  const name = fileName(state.shown.series, 'bieu-do', 'png');
  saveBlob(name, blob);
  return msg(str`Đã tạo tệp ${name}.`);
}

/** What stands around a drawing in its picture. */
export function pictureWords({title, about, notes}: Drawing, {shown}: ExportedState): PictureWords {
  const {name, document: letter} = shown.series.source;
  const source = textOf(name);
  const sample = msg('Số liệu minh họa');
  return {
    title,
    about,
    sample: shown.sample || notes.includes(sample) ? sample : '',
    foot: [
      ...notes.filter((note) => note !== sample),
      letter ? msg(str`Nguồn: ${source}, ${letter}.`) : msg(str`Nguồn: ${source}.`),
    ],
  };
}

/** Undefined where the page or the browser cannot make one. */
function pictureOf(draw: () => HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    try {
      draw().toBlob(resolve);
    } catch (error) {
      console.warn?.(`[ispeed] chart: không tạo được ảnh / no picture: ${String(error)}`);
      resolve(null);
    }
  });
}
