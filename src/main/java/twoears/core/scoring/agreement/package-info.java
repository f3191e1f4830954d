/**
 * How far people who rate replies agree with each other and with the rubric. Knows scores and nothing of where they come
 * from.
 */
@NullMarked
package twoears.core.scoring.agreement;

import org.jspecify.annotations.NullMarked;
