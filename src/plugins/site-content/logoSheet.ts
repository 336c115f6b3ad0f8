import type {InlineLogo, SheetLogo} from '../../model/pageData';

export interface LogoSheet {
  /** Puts the icon of this id on the sheet and gives where it is and how large it is shown. */
  draw: (iconId: string) => SheetLogo;
  /** The sheet as it then is: an SVG of one symbol for each icon drawn. */
  toSvg: () => string;
}

/** Starts an empty sheet of logos; logoOf gives the drawing of an icon by its Iconify id, or throws. */
export function startLogoSheet(sheet: SheetLogo['sheet'], logoOf: (iconId: string) => InlineLogo): LogoSheet {
  const symbols = new Map<string, string>();
  return {
    draw(iconId) {
      const {viewBox, body, width, height} = logoOf(iconId);
      const symbol = iconId.replace(':', '-');
      symbols.set(symbol, `<symbol id="${symbol}" viewBox="${viewBox}">${body}</symbol>`);
      return {sheet, symbol, width, height};
    },
    toSvg: () => `<svg xmlns="http://www.w3.org/2000/svg">${[...symbols.values()].join('')}</svg>`,
  };
}
