/**
 * A scenario as a picture: what leads where, and how often it did when the scenario was tried. Drawn for a terminal, for a page,
 * and for other programs that draw. Knows scenarios and what a rehearsal reached; not files or the command line.
 */
@NullMarked
package twoears.authoring.graph;

import org.jspecify.annotations.NullMarked;
