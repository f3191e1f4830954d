/**
 * A scenario played without a person, many times and in many ways, so that its author knows what will happen before anybody
 * meets it. Knows scenarios, conversations and judging; not files, the command line, or how attempts are kept.
 */
@NullMarked
package twoears.authoring.rehearsal;

import org.jspecify.annotations.NullMarked;
