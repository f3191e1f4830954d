/**
 * The authored world: what a trainer wrote, as records that hold only what is valid. Knows the languages' names and
 * phrase patterns, and nothing of files, YAML, points or play.
 */
@NullMarked
package twoears.core.scenario;

import org.jspecify.annotations.NullMarked;
