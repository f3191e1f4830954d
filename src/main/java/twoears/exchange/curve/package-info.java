/**
 * The arithmetic that tells whether an Ed25519 signature is genuine, several times as fast as the JDK's, which guards secrets
 * and so takes the same time for every number. Here all numbers are public. Knows nothing of ours.
 */
@NullMarked
package twoears.exchange.curve;

import org.jspecify.annotations.NullMarked;
