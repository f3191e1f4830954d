package twoears.exchange.curve;

import java.math.BigInteger;

/** Whole numbers of 32 bytes, little end first, and how they are taken apart for multiplying. */
final class Scalars {
    /** How many points there are besides. */
    static final BigInteger ORDER = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    /** Parts of a number, 64 bits each. */
    static final int PARTS = 4;

    /** Digits of a part: its bits, and what is carried over. */
    static final int DIGITS = 66;

    private Scalars() {}

    static BigInteger number(byte[] bytes, int from, int to) {
        byte[] backwards = new byte[to - from];
        for (int i = from; i < to; i++) {
            backwards[to - 1 - i] = bytes[i];
        }
        return new BigInteger(1, backwards);
    }

    static byte[] bytes(BigInteger number) {
        byte[] bytes = new byte[Field.BYTES];
        byte[] backwards = number.toByteArray();
        for (int i = 0; i < Math.min(bytes.length, backwards.length); i++) {
            bytes[i] = backwards[backwards.length - 1 - i];
        }
        return bytes;
    }

    /**
     * The digits of one part: odd or 0, less than 2^{@code width} - 1 in size, few of them not 0.
     *
     * @param part from 0, the lowest
     */
    static byte[] digits(BigInteger number, int part, int width) {
        long bits = number.shiftRight(64 * part).longValue();
        byte[] digits = new byte[DIGITS];
        for (int i = 0; i < 64; i++) {
            digits[i] = (byte) (bits >>> i & 1);
        }
        int largest = (1 << width) - 1;
        for (int i = 0; i < DIGITS; i++) {
            for (int ahead = 1; digits[i] != 0 && ahead <= width + 1 && i + ahead < DIGITS; ahead++) {
                if (digits[i + ahead] != 0 && !gather(digits, i, ahead, largest)) {
                    break;
                }
            }
        }
        return digits;
    }

    private static boolean gather(byte[] digits, int at, int ahead, int largest) {
        int more = digits[at + ahead] << ahead;
        if (digits[at] + more <= largest) {
            digits[at] += (byte) more;
            digits[at + ahead] = 0;
        } else if (digits[at] - more >= -largest) {
            digits[at] -= (byte) more;
            int i = at + ahead;
            while (digits[i] != 0) {
                digits[i++] = 0;
            }
            digits[i] = 1;
        } else {
            return false;
        }
        return true;
    }
}
