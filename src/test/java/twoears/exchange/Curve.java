package twoears.exchange;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/** Just enough of the curve of Ed25519 to make signatures that no honest signer makes; slow, and after RFC 8032, 5.1. */
record Curve(BigInteger x, BigInteger y) {
    static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    static final BigInteger ORDER = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger D = BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
    private static final BigInteger ROOT_OF_MINUS_ONE = BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);
    static final Curve NOTHING = new Curve(BigInteger.ZERO, BigInteger.ONE);
    static final Curve BASE = of(BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(P)).mod(P));
    private static final int BYTES = 32;

    /** The point at this height whose x is even. */
    private static Curve of(BigInteger y) {
        BigInteger square = y.multiply(y).subtract(BigInteger.ONE).multiply(D.multiply(y).multiply(y).add(BigInteger.ONE).modInverse(P)).mod(P);
        BigInteger root = square.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        BigInteger x = root.multiply(root).mod(P).equals(square) ? root : root.multiply(ROOT_OF_MINUS_ONE).mod(P);
        if (!x.multiply(x).mod(P).equals(square)) {
            throw new ArithmeticException("no point at this height");
        }
        return new Curve(x.testBit(0) ? P.subtract(x) : x, y);
    }

    Curve plus(Curve other) {
        BigInteger both = D.multiply(x).multiply(other.x).multiply(y).multiply(other.y).mod(P);
        BigInteger across = x.multiply(other.y).add(other.x.multiply(y));
        BigInteger along = y.multiply(other.y).add(x.multiply(other.x));
        return new Curve(across.multiply(BigInteger.ONE.add(both).modInverse(P)).mod(P), along.multiply(BigInteger.ONE.subtract(both).modInverse(P)).mod(P));
    }

    Curve times(BigInteger number) {
        Curve sum = NOTHING;
        for (int bit = number.bitLength() - 1; bit >= 0; bit--) {
            sum = sum.plus(sum);
            sum = number.testBit(bit) ? sum.plus(this) : sum;
        }
        return sum;
    }

    byte[] bytes() {
        return bytes(y, x.testBit(0));
    }

    static byte[] bytes(BigInteger number, boolean sign) {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = number.shiftRight(8 * i).byteValue();
        }
        bytes[BYTES - 1] |= (byte) (sign ? 0x80 : 0);
        return bytes;
    }

    /** Any point of the small group that has eight points in it, its first one left out. */
    static Curve small(Random random) {
        while (true) {
            try {
                Curve some = of(new BigInteger(255, random).mod(P)).times(ORDER);
                if (!some.equals(NOTHING)) {
                    return some;
                }
            } catch (ArithmeticException elsewhere) {
                continue;
            }
        }
    }

    /** The number that a signature multiplies the key with. */
    static BigInteger challenge(byte[] r, byte[] key, byte[] message) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            digest.update(r);
            digest.update(key);
            byte[] hash = digest.digest(message);
            byte[] turned = new byte[hash.length];
            for (int i = 0; i < hash.length; i++) {
                turned[i] = hash[hash.length - 1 - i];
            }
            return new BigInteger(1, turned).mod(ORDER);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
