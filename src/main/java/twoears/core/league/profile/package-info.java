/**
 * Which of the dream team's types a person's replies resemble, told with what they did; and what a team's types make together.
 * Never a rank: nothing here is compared with anybody's score. Knows conversations and what was read in them; not how a profile is
 * shown.
 */
@NullMarked
package twoears.core.league.profile;

import org.jspecify.annotations.NullMarked;
