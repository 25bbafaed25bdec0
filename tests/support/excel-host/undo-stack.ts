/** Excel's undo as far as an add-in can harm it: the user's steps, until a write of the add-in clears them. */
export class UndoStack {
  #steps = 0;
  /** Members that cleared the stack, in order. */
  readonly clearedBy: string[] = [];

  /** Steps the user could still take back. */
  get steps(): number {
    return this.#steps;
  }

  get wasCleared(): boolean {
    return this.clearedBy.length > 0;
  }

  push(): void {
    this.#steps++;
  }

  clear(member: string): void {
    this.clearedBy.push(member);
    this.#steps = 0;
  }
}
