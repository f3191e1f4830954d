/**
 * Play as lines of text: for screen readers, pipes, scripts and terminals that can't draw. No boxes, no cursor movement,
 * no colour; everything that a screen says with place or colour is said in words. Knows the core, and what is kept
 * through interfaces of the core; not files, SQL, YAML or the command line.
 */
@NullMarked
package twoears.plain;

import org.jspecify.annotations.NullMarked;
