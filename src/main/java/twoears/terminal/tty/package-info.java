/**
 * The edge between the screens and a real terminal: bytes to {@link twoears.terminal.editing.Key}s, {@link
 * twoears.terminal.canvas.Canvas} to bytes, and the one loop that owns both. The only package that knows Lanterna. Knows nothing
 * of what the screens are about.
 */
@NullMarked
package twoears.terminal.tty;

import org.jspecify.annotations.NullMarked;
