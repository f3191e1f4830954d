/**
 * What a judge makes of the texts that an author wrote: whether strong examples beat weak ones, whether choices are given
 * away, whether anything is ever heard, whether a novice talks like an expert. Knows nothing of files or of play.
 */
@NullMarked
package twoears.authoring.examples;

import org.jspecify.annotations.NullMarked;
