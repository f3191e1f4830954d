package twoears.exchange.curve;

import java.math.BigInteger;

/**
 * Numbers modulo 2^255 - 19, in ten limbs of 26 and 25 bits in turn (after Bernstein, Duif, Lange, Schwabe and Yang, "High-speed
 * high-security signatures", 2011). Not in constant time: only what is public may be reckoned with here.
 */
final class Field {
    static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    static final int BYTES = 32;
    private static final int LIMBS = 10;
    private static final int[] BITS = {26, 25, 26, 25, 26, 25, 26, 25, 26, 25};

    private Field() {}

    static long[] of(BigInteger number) {
        BigInteger rest = number.mod(PRIME);
        long[] limbs = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] = rest.longValue() & (1L << BITS[i]) - 1;
            rest = rest.shiftRight(BITS[i]);
        }
        return limbs;
    }

    static BigInteger number(long[] f) {
        BigInteger number = BigInteger.ZERO;
        int shift = 0;
        for (int i = 0; i < LIMBS; i++) {
            number = number.add(BigInteger.valueOf(f[i]).shiftLeft(shift));
            shift += BITS[i];
        }
        return number.mod(PRIME);
    }

    static long[] plus(long[] f, long[] g) {
        long[] h = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) {
            h[i] = f[i] + g[i];
        }
        return h;
    }

    static long[] minus(long[] f, long[] g) {
        long[] h = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) {
            h[i] = f[i] - g[i];
        }
        return h;
    }

    static long[] inverse(long[] z) {
        long[] eleven = times(squared(z), nine(z));
        return times(squared(almost(z), 5), eleven);
    }

    /** To the power of (p - 5) / 8, the way to a square root. */
    static long[] rootPower(long[] z) {
        return times(squared(almost(z), 2), z);
    }

    private static long[] nine(long[] z) {
        return times(z, squared(z, 3));
    }

    /** To the power of 2^250 - 1. */
    private static long[] almost(long[] z) {
        long[] nine = nine(z);
        long[] five = times(nine, squared(times(squared(z), nine)));
        long[] ten = times(squared(five, 5), five);
        long[] twenty = times(squared(ten, 10), ten);
        long[] forty = times(squared(twenty, 20), twenty);
        long[] fifty = times(squared(forty, 10), ten);
        long[] hundred = times(squared(fifty, 50), fifty);
        long[] twoHundred = times(squared(hundred, 100), hundred);
        return times(squared(twoHundred, 50), fifty);
    }

    private static long[] squared(long[] f, int often) {
        long[] h = squared(f);
        for (int i = 1; i < often; i++) {
            h = squared(h);
        }
        return h;
    }

    static long[] times(long[] f, long[] g) {
        long f0 = f[0];
        long f1 = f[1];
        long f2 = f[2];
        long f3 = f[3];
        long f4 = f[4];
        long f5 = f[5];
        long f6 = f[6];
        long f7 = f[7];
        long f8 = f[8];
        long f9 = f[9];
        long g0 = g[0];
        long g1 = g[1];
        long g2 = g[2];
        long g3 = g[3];
        long g4 = g[4];
        long g5 = g[5];
        long g6 = g[6];
        long g7 = g[7];
        long g8 = g[8];
        long g9 = g[9];
        long d1 = 2 * f1;
        long d3 = 2 * f3;
        long d5 = 2 * f5;
        long d7 = 2 * f7;
        long d9 = 2 * f9;
        long n1 = 19 * g1;
        long n2 = 19 * g2;
        long n3 = 19 * g3;
        long n4 = 19 * g4;
        long n5 = 19 * g5;
        long n6 = 19 * g6;
        long n7 = 19 * g7;
        long n8 = 19 * g8;
        long n9 = 19 * g9;
        long h0 = f0 * g0 + d1 * n9 + f2 * n8 + d3 * n7 + f4 * n6 + d5 * n5 + f6 * n4 + d7 * n3 + f8 * n2 + d9 * n1;
        long h1 = f0 * g1 + f1 * g0 + f2 * n9 + f3 * n8 + f4 * n7 + f5 * n6 + f6 * n5 + f7 * n4 + f8 * n3 + f9 * n2;
        long h2 = f0 * g2 + d1 * g1 + f2 * g0 + d3 * n9 + f4 * n8 + d5 * n7 + f6 * n6 + d7 * n5 + f8 * n4 + d9 * n3;
        long h3 = f0 * g3 + f1 * g2 + f2 * g1 + f3 * g0 + f4 * n9 + f5 * n8 + f6 * n7 + f7 * n6 + f8 * n5 + f9 * n4;
        long h4 = f0 * g4 + d1 * g3 + f2 * g2 + d3 * g1 + f4 * g0 + d5 * n9 + f6 * n8 + d7 * n7 + f8 * n6 + d9 * n5;
        long h5 = f0 * g5 + f1 * g4 + f2 * g3 + f3 * g2 + f4 * g1 + f5 * g0 + f6 * n9 + f7 * n8 + f8 * n7 + f9 * n6;
        long h6 = f0 * g6 + d1 * g5 + f2 * g4 + d3 * g3 + f4 * g2 + d5 * g1 + f6 * g0 + d7 * n9 + f8 * n8 + d9 * n7;
        long h7 = f0 * g7 + f1 * g6 + f2 * g5 + f3 * g4 + f4 * g3 + f5 * g2 + f6 * g1 + f7 * g0 + f8 * n9 + f9 * n8;
        long h8 = f0 * g8 + d1 * g7 + f2 * g6 + d3 * g5 + f4 * g4 + d5 * g3 + f6 * g2 + d7 * g1 + f8 * g0 + d9 * n9;
        long h9 = f0 * g9 + f1 * g8 + f2 * g7 + f3 * g6 + f4 * g5 + f5 * g4 + f6 * g3 + f7 * g2 + f8 * g1 + f9 * g0;
        return carried(new long[] {h0, h1, h2, h3, h4, h5, h6, h7, h8, h9});
    }

    static long[] squared(long[] f) {
        long f0 = f[0];
        long f1 = f[1];
        long f2 = f[2];
        long f3 = f[3];
        long f4 = f[4];
        long f5 = f[5];
        long f6 = f[6];
        long f7 = f[7];
        long f8 = f[8];
        long f9 = f[9];
        long d0 = 2 * f0;
        long d1 = 2 * f1;
        long d2 = 2 * f2;
        long d3 = 2 * f3;
        long d4 = 2 * f4;
        long d5 = 2 * f5;
        long d6 = 2 * f6;
        long d7 = 2 * f7;
        long d8 = 2 * f8;
        long d9 = 2 * f9;
        long q1 = 4 * f1;
        long q3 = 4 * f3;
        long q5 = 4 * f5;
        long q7 = 4 * f7;
        long n5 = 19 * f5;
        long n6 = 19 * f6;
        long n7 = 19 * f7;
        long n8 = 19 * f8;
        long n9 = 19 * f9;
        long h0 = f0 * f0 + q1 * n9 + d2 * n8 + q3 * n7 + d4 * n6 + d5 * n5;
        long h1 = d0 * f1 + d2 * n9 + d3 * n8 + d4 * n7 + d5 * n6;
        long h2 = d0 * f2 + d1 * f1 + q3 * n9 + d4 * n8 + q5 * n7 + f6 * n6;
        long h3 = d0 * f3 + d1 * f2 + d4 * n9 + d5 * n8 + d6 * n7;
        long h4 = d0 * f4 + q1 * f3 + f2 * f2 + q5 * n9 + d6 * n8 + d7 * n7;
        long h5 = d0 * f5 + d1 * f4 + d2 * f3 + d6 * n9 + d7 * n8;
        long h6 = d0 * f6 + q1 * f5 + d2 * f4 + d3 * f3 + q7 * n9 + f8 * n8;
        long h7 = d0 * f7 + d1 * f6 + d2 * f5 + d3 * f4 + d8 * n9;
        long h8 = d0 * f8 + q1 * f7 + d2 * f6 + q3 * f5 + f4 * f4 + d9 * n9;
        long h9 = d0 * f9 + d1 * f8 + d2 * f7 + d3 * f6 + d4 * f5;
        return carried(new long[] {h0, h1, h2, h3, h4, h5, h6, h7, h8, h9});
    }

    /** The same number with each limb within its bits, one sign bit aside. */
    private static long[] carried(long[] h) {
        carry(h, 0);
        carry(h, 4);
        carry(h, 1);
        carry(h, 5);
        carry(h, 2);
        carry(h, 6);
        carry(h, 3);
        carry(h, 7);
        carry(h, 4);
        carry(h, 8);
        long over = h[9] + (1L << 24) >> 25;
        h[0] += 19 * over;
        h[9] -= over << 25;
        carry(h, 0);
        return h;
    }

    private static void carry(long[] h, int limb) {
        int bits = 26 - (limb & 1);
        long over = h[limb] + (1L << bits - 1) >> bits;
        h[limb + 1] += over;
        h[limb] -= over << bits;
    }
}
