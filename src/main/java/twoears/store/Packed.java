package twoears.store;

import twoears.core.league.Results.Sheet;

/**
 * A sheet ready to be kept.
 *
 * @param content as {@link SheetContent#bytes} makes it
 * @param file SHA-256 of the text it came in
 */
record Packed(Sheet sheet, byte[] content, byte[] file) {}
