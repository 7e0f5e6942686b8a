/** The order in which a list is shown: follows what should be shown, but stands still while it is held. */
export class HeldOrder {
  shown = [];
  #wanted = [];

  /** Ids that wait to be shown. */
  get waiting() {
    const shown = new Set(this.shown);
    return this.#wanted.filter((id) => !shown.has(id));
  }

  /** Whether letting go would change anything. */
  get moved() {
    return this.#wanted.length !== this.shown.length || this.#wanted.some((id, place) => this.shown[place] !== id);
  }

  /**
   * @param wanted ids in the order in which they should be shown
   * @param held whether nothing may move now
   * @param keep says of an id that is wanted no more whether it stays a while yet
   */
  offer(wanted, held, keep = () => false) {
    this.#wanted = wanted;
    if (held && this.shown.length > 0) return;
    this.letGo(keep);
  }

  /** Shows what is wanted; what stays keeps its place. */
  letGo(keep = () => false) {
    const next = [...this.#wanted];
    const wanted = new Set(next);
    this.shown.forEach((id, place) => {
      if (!wanted.has(id) && keep(id)) next.splice(Math.min(place, next.length), 0, id);
    });
    this.#wanted = next;
    this.shown = next;
  }
}
