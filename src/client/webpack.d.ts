interface ImportMeta {
  /** While one writes: calls back when a module that was imported has changed. */
  webpackHot?: {accept(module: string, onChange: () => void): void};
  /** Takes a folder and which of its files are meant, and takes them into the build. */
  webpackContext(folder: string, options: {regExp: RegExp}): unknown;
}
