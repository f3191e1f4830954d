/**
 * Reading text: languages, words and sentences, quantities, phrase patterns, readability, and the words that the
 * program itself speaks. Knows nothing else of ours, no points and no scenario.
 */
@NullMarked
package twoears.core.language;

import org.jspecify.annotations.NullMarked;
