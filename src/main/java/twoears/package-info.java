/**
 * The way in. {@link twoears.TwoEars} puts the rooms together and knows all of them; no room knows it.
 */
@NullMarked
package twoears;

import org.jspecify.annotations.NullMarked;
