/** Claims about what is kept. */
@NullMarked
package twoears.store;

import org.jspecify.annotations.NullMarked;
