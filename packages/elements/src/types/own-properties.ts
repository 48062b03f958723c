import type {LitElement} from 'lit';

/** What an element may be told beyond what every element may: its public fields, none of them required. */
export type OwnProperties<E extends LitElement> = {[K in keyof E as OwnField<E, K>]?: E[K]};

/** The same under the attributes' names: `dismissDays` is `dismiss-days` in HTML, and all values are text there. */
export type OwnAttributes<E extends LitElement> = {
  [K in keyof OwnProperties<E> & string as KebabCase<K>]?: AttributeValue<E[K]>;
};

/** Every event that a widget may fire, by its name. */
export type WidgetEvents = {
  [K in keyof HTMLElementEventMap as K extends `ispeed-${string}` ? K : never]: HTMLElementEventMap[K];
};

type OwnField<E extends LitElement, K extends keyof E> = K extends keyof LitElement
  ? never
  : E[K] extends (...args: never[]) => unknown
    ? never
    : K;

type KebabCase<S extends string> = S extends `${infer Head}${infer Tail}`
  ? `${Head extends Uppercase<Head> ? `-${Lowercase<Head>}` : Head}${KebabCase<Tail>}`
  : S;

type AttributeValue<T> = T extends string ? T : T extends number ? number | `${number}` : never;
