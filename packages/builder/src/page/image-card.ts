import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';

import {widgetFacts, type WidgetName} from '../choices/widgets.js';
import type {Embedding} from '../snippet/embedding.js';
import {IMAGE_SIZE, imageAlt, imageName} from '../snippet/image-markup.js';
import type {Actions} from './actions.js';
import {drawCard} from './draw-card.js';
import {field} from './parts.js';
import type {BuilderState} from './state.js';

/** The pictures for portals that take nothing else, drawn here; and where they lie once they are uploaded. */
export function imageCard({choices}: BuilderState, embedding: Embedding, actions: Actions): TemplateResult {
  const isOne = choices.widgets.length === 1;
  const names = choices.widgets.map(imageName).join(', ');
  return html`${choices.widgets.map((widget) => picture(widget, {choices, embedding}))}
  ${field(
    {
      id: 'image',
      label: isOne
        ? 'Địa chỉ của ảnh sau khi tải lên cổng'
        : 'Địa chỉ thư mục có các ảnh sau khi tải lên cổng',
      hint: isOne ? '' : `Giữ nguyên tên tệp: ${names}.`,
    },
    html`<input
      id="image"
      name="image"
      type="url"
      inputmode="url"
      spellcheck="false"
      .value=${choices.image}
      @input=${({currentTarget}: Event) =>
        actions.choose({image: (currentTarget as HTMLInputElement).value}, 'image')}
    />`,
  )}`;
}

function picture(
  widget: WidgetName,
  {choices, embedding}: {choices: BuilderState['choices']; embedding: Embedding},
): TemplateResult {
  const draw = (canvas?: Element) => {
    if (canvas instanceof HTMLCanvasElement) drawCard(canvas, {widget, choices, embedding});
  };
  return html`<figure class="picture">
    <canvas
      ${ref(draw)}
      id="picture-${widget}"
      width=${IMAGE_SIZE.width}
      height=${IMAGE_SIZE.height}
      role="img"
      aria-label=${imageAlt(widget, choices, embedding)}
    ></canvas>
    <figcaption>
      <button type="button" @click=${() => download(widget)}>Tải ảnh ${widgetFacts(widget).title.toLowerCase()}</button>
    </figcaption>
  </figure>`;
}

function download(widget: WidgetName): void {
  const canvas = document.getElementById(`picture-${widget}`) as HTMLCanvasElement;
  canvas.toBlob((blob) => {
    if (blob === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = imageName(widget);
    link.click();
    // The download has its own hold on the blob by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }, 'image/png');
}
