/** The order in which a list is shown: follows what should be shown, but stands still while it is held. */
export class HeldOrder {
  shown = [];
  #wanted = [];

  /** Ids that wait to be shown. */
  get waiting() {
    return this.#wanted.filter((id) => !this.shown.includes(id));
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
    this.shown.forEach((id, place) => {
      if (!next.includes(id) && keep(id)) next.splice(Math.min(place, next.length), 0, id);
    });
    this.#wanted = next;
    this.shown = next;
  }
}
