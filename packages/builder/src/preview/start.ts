/** The page's script: grows with the page. */
export {};
