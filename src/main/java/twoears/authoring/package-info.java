/**
 * What trainers write, read: YAML files become scenarios, or findings that say where and how to mend them; the list of
 * scenarios at hand. Knows the core; not play, keeping, screens or the command line.
 */
@NullMarked
package twoears.authoring;

import org.jspecify.annotations.NullMarked;
