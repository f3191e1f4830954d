/**
 * What can be said of a valid scenario without playing it: places that no way leads to, things that nothing uses. Only
 * what is proved is told.
 */
@NullMarked
package twoears.authoring.story;

import org.jspecify.annotations.NullMarked;
