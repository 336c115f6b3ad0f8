interface ImportMeta {
  /** Takes a folder and which of its files are meant, and takes them into the build. */
  webpackContext(folder: string, options: {regExp: RegExp}): unknown;
}
