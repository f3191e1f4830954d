/**
 * Friendly competitions: cups, what is entered in them, how it is ranked, and what a team can learn from it. Everything is
 * a pure function of the results that are known; their order, the machine and the hour never matter. Knows conversations and
 * scoring; not how results travel, where they are kept, nor how a board is shown.
 */
@NullMarked
package twoears.core.league;

import org.jspecify.annotations.NullMarked;
