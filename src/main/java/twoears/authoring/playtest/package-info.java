/**
 * Tests of scenarios: plays what a test file says, tells what came otherwise, and writes tests from attempts. Knows the
 * format and the core; not folders, keeping, screens or the command line.
 */
@NullMarked
package twoears.authoring.playtest;

import org.jspecify.annotations.NullMarked;
