/**
 * What a screen is drawn with: cells in styles, rows of text that wrap by what each character takes, meters and curves.
 * Knows neither what is drawn nor who draws it.
 */
@NullMarked
package twoears.terminal.canvas;

import org.jspecify.annotations.NullMarked;
