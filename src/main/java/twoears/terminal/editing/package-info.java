/**
 * Keys, and the text that is typed with them: a line, or a reply of several with undo. Knows how text is drawn; not the
 * screen that it stands on, nor what becomes of it.
 */
@NullMarked
package twoears.terminal.editing;

import org.jspecify.annotations.NullMarked;
