/**
 * Screens in a terminal: state to cells, key to next state. A screen is a record; it draws itself on a {@link
 * twoears.terminal.canvas.Canvas} and answers a {@link twoears.terminal.editing.Key} with the next screen; one loop owns
 * the terminal. Lanterna is known at the edge only, behind Canvas and Key. Knows the core, and what is kept through
 * interfaces of the core; not files, SQL or YAML.
 */
@NullMarked
package twoears.terminal;

import org.jspecify.annotations.NullMarked;
