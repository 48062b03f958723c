import {embedParametersShape, type EmbedParameters} from '@ispeed-widgets/contract';

import {fieldsOf} from '../choices/attribute-fields.js';
import type {Choices} from '../choices/choices.js';
import type {WidgetName} from '../choices/widgets.js';

/** What the snippet says of one widget: its own attributes that are set and right, the commune, the theme. */
export function widgetParameters(widget: WidgetName, choices: Choices): EmbedParameters {
  const {commune, theme, attributes} = choices;
  const own = fieldsOf(widget).flatMap(({name}) => {
    const value = attributes[name];
    return value !== undefined && isRight(name, value) ? [[name, value] as const] : [];
  });
  return {
    widget,
    ...(isRight('commune', commune) ? {commune} : {}),
    ...(Object.fromEntries(own) as Omit<EmbedParameters, 'widget'>),
    ...(theme === 'auto' ? {} : {theme}),
  };
}

/** Whether the contract takes the value. What it refuses stays in the form, with a message, and out of the snippet. */
export function isRight(name: keyof EmbedParameters, value: string): boolean {
  return value !== '' && embedParametersShape.shape[name].safeParse(value).success;
}
