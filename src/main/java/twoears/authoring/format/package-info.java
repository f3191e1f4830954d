/**
 * The scenario format: which keys stand where, what they hold, and how a tree becomes a {@code Scenario}. Every problem
 * is told in one pass. Knows nothing of files, folders or play.
 */
@NullMarked
package twoears.authoring.format;

import org.jspecify.annotations.NullMarked;
