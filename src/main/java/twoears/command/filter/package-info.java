/**
 * Scoring as a filter: one request a line in, one answer a line out, in order. Knows the core and JSON; not scenarios'
 * files nor attempts.
 */
@NullMarked
package twoears.command.filter;

import org.jspecify.annotations.NullMarked;
