/**
 * What programs read of scenarios and attempts: JSON with keys in a fixed order, written piece by piece. Knows the core and what a check finds;
 * not arguments nor streams of the process.
 */
@NullMarked
package twoears.command.json;

import org.jspecify.annotations.NullMarked;
