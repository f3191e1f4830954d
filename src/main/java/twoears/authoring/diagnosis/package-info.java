/**
 * Findings in a trainer's file: where, what, and how to mend it, in words that are safe to show whatever the file
 * holds. Knows nothing of YAML or of the scenario format.
 */
@NullMarked
package twoears.authoring.diagnosis;

import org.jspecify.annotations.NullMarked;
