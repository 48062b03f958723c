import type {InputType, StrictArgTypes, StrictInputType} from 'storybook/internal/types';

/**
 * Controls for attributes and for nothing else. Storybook takes the manifest's rows as they are: a union of
 * strings would get a JSON editor, and so would every event and part.
 */
export function attributeControls({argTypes}: {readonly argTypes: StrictArgTypes}): StrictArgTypes {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, {...argType, ...controlOf(argType)}]),
  );
}

function controlOf({
  table,
  type,
  control,
}: StrictInputType): Pick<InputType, 'control' | 'options' | 'table'> {
  if (control !== undefined || table?.category === undefined) return {};
  // Every property has its attribute, and a page says things by attributes.
  if (table.category === 'properties') return {table: {...table, disable: true}};
  if (table.category !== 'attributes') return {control: false};
  const options = unionOf(type?.name ?? '');
  return options.length > 0 ? {control: {type: 'select'}, options} : {};
}

/** The values of a type like `'card' | 'strip'`. */
function unionOf(type: string): string[] {
  return Array.from(type.matchAll(/'([^']*)'/g), ([, value = '']) => value);
}
