package twoears.store;

import twoears.core.league.Results.Sheet;

/**
 * A sheet ready to be kept.
 *
 * @param content as {@link SheetContent#bytes} makes it
 */
record Packed(Sheet sheet, byte[] content) {
    static Packed of(Sheet sheet) {
        return new Packed(sheet, SheetContent.of(sheet).bytes());
    }
}
