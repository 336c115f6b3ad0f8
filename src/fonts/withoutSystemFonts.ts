/**
 * Sharing pictures must not depend on the fonts of the machine that draws them.
 * The canvas reads this when it is loaded, so this module has to be imported before it.
 */
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
