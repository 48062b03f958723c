/** The browser's own Event, from one that inherits it: MooTools 1.3 (Joomla 2.5) has another under that name. */
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

/** Every event of ours is a fact that the page may hear: it bubbles and crosses shadow roots. */
export class Fact extends NativeEvent {
  constructor(name: string) {
    super(name, {bubbles: true, composed: true});
  }
}
