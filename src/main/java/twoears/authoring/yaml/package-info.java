/**
 * From the bytes of a file to a tree of texts, lists and mappings with their places, safely for any bytes. Every scalar
 * stays the text that was written: what YAML 1.1 would make of it (a date, a number to the base of 60) is no business of
 * ours. Knows nothing of the scenario format.
 */
@NullMarked
package twoears.authoring.yaml;

import org.jspecify.annotations.NullMarked;
