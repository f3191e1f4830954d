/** What things cost: run with {@code ./run.sh bench}, never as a test. */
@NullMarked
package twoears.bench;

import org.jspecify.annotations.NullMarked;
