/** Stands in for the one export of prism-react-renderer that the theme's client module hands on. */
export const Prism = {};
