/** How many levels a document may have; its own counts as the first. The deepest contract needs six. */
export const MAX_DEPTH = 20;
