/** What is being put together field by field: without spreads, where a large plan has hundreds of thousands. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
