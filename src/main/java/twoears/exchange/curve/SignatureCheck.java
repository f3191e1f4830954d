package twoears.exchange.curve;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether Ed25519 signatures (RFC 8032) are genuine. A yes is one; a no may be one of a form that the JDK would still take. What was
 * reckoned of a key is kept for its next signature. Not for use by several threads.
 */
public final class SignatureCheck {
    private static final int BASE_WIDTH = 7;
    private static final int KEY_WIDTH = 4;

    /** 20 kB each. */
    private static final int MOST_KEYS = 500;

    private static final Multiples BASE = Multiples.of(Point.BASE, BASE_WIDTH);

    private final MessageDigest sha512 = sha512();
    private final Map<BigInteger, Optional<Multiples>> keys = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BigInteger, Optional<Multiples>> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** @param key 32 bytes, and {@code signature} 64 */
    public boolean isGenuine(byte[] key, byte[] message, byte[] signature) {
        BigInteger answer = Scalars.number(signature, Field.BYTES, 2 * Field.BYTES);
        Optional<Multiples> multiples = keys.computeIfAbsent(new BigInteger(1, key), k -> multiples(key));
        if (multiples.isEmpty() || answer.compareTo(Scalars.ORDER) >= 0) {
            return false;
        }
        sha512.update(signature, 0, Field.BYTES);
        sha512.update(key);
        byte[] hash = sha512.digest(message);
        BigInteger challenge = Scalars.number(hash, 0, hash.length).mod(Scalars.ORDER);
        byte[] commitment = sum(answer, challenge, multiples.get()).bytes();
        return Arrays.equals(commitment, Arrays.copyOf(signature, Field.BYTES));
    }

    /** Of the key's point turned round, since it is taken away. */
    private static Optional<Multiples> multiples(byte[] key) {
        BigInteger whole = Scalars.number(key, 0, Field.BYTES);
        BigInteger y = whole.clearBit(Field.BYTES * 8 - 1);
        boolean isOdd = whole.testBit(Field.BYTES * 8 - 1);
        return y.compareTo(Field.PRIME) >= 0 ? Optional.empty() : Point.of(y, isOdd).map(p -> Multiples.of(p.negated(), KEY_WIDTH));
    }

    private static Point sum(BigInteger answer, BigInteger challenge, Multiples key) {
        var ofBase = new byte[Scalars.PARTS][];
        var ofKey = new byte[Scalars.PARTS][];
        for (int part = 0; part < Scalars.PARTS; part++) {
            ofBase[part] = Scalars.digits(answer, part, BASE_WIDTH);
            ofKey[part] = Scalars.digits(challenge, part, KEY_WIDTH);
        }
        Point sum = Point.NEUTRAL;
        for (int digit = highest(ofBase, ofKey); digit >= 0; digit--) {
            sum = sum.doubled(isUsed(ofBase, digit) || isUsed(ofKey, digit));
            for (int part = 0; part < Scalars.PARTS; part++) {
                sum = BASE.plus(sum, part, ofBase[part][digit]);
                sum = key.plus(sum, part, ofKey[part][digit]);
            }
        }
        return sum;
    }

    private static int highest(byte[][] some, byte[][] others) {
        int digit = Scalars.DIGITS - 1;
        while (digit > 0 && !isUsed(some, digit) && !isUsed(others, digit)) {
            digit--;
        }
        return digit;
    }

    private static boolean isUsed(byte[][] parts, int digit) {
        boolean isUsed = false;
        for (byte[] part : parts) {
            isUsed |= part[digit] != 0;
        }
        return isUsed;
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512", e);
        }
    }
}
