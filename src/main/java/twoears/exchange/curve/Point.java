package twoears.exchange.curve;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A point of the curve -x² + y² = 1 + d x² y² in extended coordinates (Hisil, Wong, Carter and Dawson, "Twisted Edwards curves
 * revisited", 2008): x = X/Z, y = Y/Z, x y = T/Z.
 */
record Point(long[] x, long[] y, long[] z, long[] t) {
    private static final BigInteger D = BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(Field.PRIME)).mod(Field.PRIME);
    private static final BigInteger ROOT_OF_MINUS_ONE = BigInteger.TWO.modPow(Field.PRIME.subtract(BigInteger.ONE).shiftRight(2), Field.PRIME);
    private static final long[] TWICE_D = Field.of(D.shiftLeft(1));
    private static final long[] ONE = Field.of(BigInteger.ONE);
    private static final long[] NOUGHT = Field.of(BigInteger.ZERO);

    static final Point NEUTRAL = new Point(NOUGHT, ONE, ONE, NOUGHT);

    /** The one that all keys are multiples of: y is 4/5, x even. */
    static final Point BASE = of(BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(Field.PRIME)).mod(Field.PRIME), false).orElseThrow();

    /** Stands for T where the next step does without it, as doubling does. */
    private static final long[] UNKNOWN = new long[0];

    /** As it is added to others. */
    record Addend(long[] sum, long[] difference, long[] twiceDt, long[] twiceZ) {}

    /** The point with this y and an odd or even x; empty where there is none. */
    static Optional<Point> of(BigInteger y, boolean isOdd) {
        BigInteger square = y.multiply(y).mod(Field.PRIME);
        long[] above = Field.of(square.subtract(BigInteger.ONE));
        long[] below = Field.of(D.multiply(square).add(BigInteger.ONE));
        long[] cubed = Field.times(Field.squared(below), below);
        long[] seventh = Field.times(Field.squared(cubed), below);
        long[] found = Field.times(Field.times(above, cubed), Field.rootPower(Field.times(above, seventh)));
        BigInteger check = Field.number(Field.times(below, Field.squared(found)));
        BigInteger x = Field.number(found);
        if (check.equals(Field.number(above).negate().mod(Field.PRIME))) {
            x = x.multiply(ROOT_OF_MINUS_ONE).mod(Field.PRIME);
        } else if (!check.equals(Field.number(above))) {
            return Optional.empty();
        }
        if (x.signum() == 0 && isOdd) {
            return Optional.empty();
        }
        BigInteger signed = x.testBit(0) == isOdd ? x : Field.PRIME.subtract(x);
        return Optional.of(new Point(Field.of(signed), Field.of(y), ONE, Field.of(signed.multiply(y))));
    }

    Point negated() {
        return new Point(Field.minus(NOUGHT, x), y, z, Field.minus(NOUGHT, t));
    }

    Addend addend() {
        return new Addend(Field.plus(y, x), Field.minus(y, x), Field.times(t, TWICE_D), Field.plus(z, z));
    }

    Point plus(Addend other) {
        return added(other.sum, other.difference, other, true);
    }

    Point minus(Addend other) {
        return added(other.difference, other.sum, other, false);
    }

    private Point added(long[] sum, long[] difference, Addend other, boolean isPlus) {
        long[] a = Field.times(Field.minus(y, x), difference);
        long[] b = Field.times(Field.plus(y, x), sum);
        long[] c = Field.times(t, other.twiceDt);
        long[] d = Field.times(z, other.twiceZ);
        long[] e = Field.minus(b, a);
        long[] h = Field.plus(b, a);
        long[] f = isPlus ? Field.minus(d, c) : Field.plus(d, c);
        long[] g = isPlus ? Field.plus(d, c) : Field.minus(d, c);
        return new Point(Field.times(e, f), Field.times(g, h), Field.times(f, g), Field.times(e, h));
    }

    Point doubled() {
        return doubled(true);
    }

    /** @param isAddedTo whether anything but a doubling follows */
    Point doubled(boolean isAddedTo) {
        long[] a = Field.squared(x);
        long[] b = Field.squared(y);
        long[] zz = Field.squared(z);
        long[] h = Field.plus(a, b);
        long[] e = Field.minus(h, Field.squared(Field.plus(x, y)));
        long[] g = Field.minus(a, b);
        long[] f = Field.plus(Field.plus(zz, zz), g);
        return new Point(Field.times(e, f), Field.times(g, h), Field.times(f, g), isAddedTo ? Field.times(e, h) : UNKNOWN);
    }

    /** As it stands in a signature: y, and whether x is odd in the last bit; little end first. */
    byte[] bytes() {
        long[] inverse = Field.inverse(z);
        BigInteger even = Field.number(Field.times(x, inverse));
        BigInteger whole = Field.number(Field.times(y, inverse));
        return Scalars.bytes(even.testBit(0) ? whole.setBit(Field.BYTES * 8 - 1) : whole);
    }
}
