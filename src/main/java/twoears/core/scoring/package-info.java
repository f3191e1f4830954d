/**
 * Judging a reply: a {@link twoears.core.scoring.Reader} turns it into signals with the words that show them, a
 * {@link twoears.core.scoring.Rubric} turns signals, in their situation, into a scorecard. Reading knows no points, the
 * rubric knows no words. Knows scenarios and languages; not conversations, files or screens.
 */
@NullMarked
package twoears.core.scoring;

import org.jspecify.annotations.NullMarked;
