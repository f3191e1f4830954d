/**
 * The first draft of a scenario, written from a trainer's answers. Knows how a file is written; what can be wrong with one
 * is the checker's.
 */
@NullMarked
package twoears.authoring.drafting;

import org.jspecify.annotations.NullMarked;
