package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Random;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.junit.jupiter.api.Test;

class ManySignaturesTest {
    private static final int ROUNDS = 40;

    private final Random random = new Random(5);
    private final ManySignatures many = new ManySignatures();

    @Test
    void whatTheJdkSignsIsKnownQuickly() {
        for (int i = 0; i < ROUNDS; i++) {
            SigningKey key = SigningKey.fresh();
            byte[] message = bytes(random.nextInt(200));
            assertThat(many.isPlainlySigned(decoded(key.shared()), message, decoded(key.sign(message)))).isTrue();
        }
    }

    @Test
    void whatIsChangedAnywhereIsNobodysAsTheJdkHasIt() {
        SigningKey key = SigningKey.fresh();
        byte[] message = bytes(90);
        for (int i = 0; i < 32 + 64 + message.length; i++) {
            byte[] k = decoded(key.shared());
            byte[] s = decoded(key.sign(message));
            byte[] m = message.clone();
            byte[] changed = i < 32 ? k : i < 96 ? s : m;
            changed[i < 32 ? i : i < 96 ? i - 32 : i - 96] ^= (byte) (1 << random.nextInt(8));
            agrees(k, m, s, false);
        }
    }

    @Test
    void aSignatureHasOneFormOnly() {
        SigningKey key = SigningKey.fresh();
        byte[] message = bytes(90);
        byte[] signature = decoded(key.sign(message));
        for (int times = 1; times <= 15; times++) {
            BigInteger larger = number(signature, 32).add(Curve.ORDER.multiply(BigInteger.valueOf(times)));
            if (larger.bitLength() <= 256) {
                agrees(decoded(key.shared()), message, joined(signature, larger), false);
            }
        }
    }

    /** Heights that are written as a number beyond the field's last, and points that eight times are nothing. */
    @Test
    void oddKeysAndOddSignaturesAreWhatTheJdkSaysTheyAre() {
        for (int i = -3; i < 19; i++) {
            for (boolean sign : new boolean[] {false, true}) {
                byte[] odd = Curve.bytes(Curve.P.add(BigInteger.valueOf(i)), sign);
                byte[] small = Curve.bytes(BigInteger.valueOf(Math.abs(i)), sign);
                for (byte[] key : new byte[][] {odd, small}) {
                    for (byte[] r : new byte[][] {odd, small}) {
                        for (BigInteger s : new BigInteger[] {BigInteger.ZERO, BigInteger.ONE}) {
                            agrees(key, bytes(3), joined(r, s));
                        }
                    }
                }
            }
        }
    }

    @Test
    void aKeyOrASignatureBentByItsOwnerIsWhatTheJdkSaysItIs() {
        int strangeYes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            BigInteger secret = new BigInteger(252, random);
            BigInteger once = new BigInteger(252, random);
            byte[] message = bytes(50);
            Curve bend = Curve.small(random);
            byte[] key = Curve.BASE.times(secret).bytes();
            byte[] bentKey = Curve.BASE.times(secret).plus(bend).bytes();
            byte[] r = Curve.BASE.times(once).bytes();
            byte[] bentR = Curve.BASE.times(once).plus(bend).bytes();
            agrees(key, message, signed(r, key, message, once, secret), true);
            agrees(bentKey, message, signed(r, bentKey, message, once, secret));
            agrees(bentKey, message, signed(bentR, bentKey, message, once, secret));
            byte[] bent = signed(bentR, key, message, once, secret);
            agrees(key, message, bent, false);
            strangeYes += Ed25519.verify(bent, 0, key, 0, message, 0, message.length) ? 1 : 0;
        }
        assertThat(strangeYes).as("signatures that the two libraries would tell apart are among them").isPositive();
    }

    private static byte[] signed(byte[] r, byte[] key, byte[] message, BigInteger once, BigInteger secret) {
        return joined(r, Curve.challenge(r, key, message).multiply(secret).add(once).mod(Curve.ORDER));
    }

    private void agrees(byte[] key, byte[] message, byte[] signature, boolean expected) {
        assertThat(Signatures.verified(key, message, signature)).isEqualTo(expected);
        agrees(key, message, signature);
    }

    private void agrees(byte[] key, byte[] message, byte[] signature) {
        boolean last = Signatures.verified(key, message, signature);
        assertThat(many.isPlainlySigned(key, message, signature) && !last).as("yes where the JDK says no").isFalse();
        assertThat(many.isSigned(key, message, signature)).isEqualTo(last);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static BigInteger number(byte[] bytes, int from) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 31; i >= 0; i--) {
            number = number.shiftLeft(8).add(BigInteger.valueOf(bytes[from + i] & 0xff));
        }
        return number;
    }

    private static byte[] joined(byte[] r, BigInteger s) {
        byte[] joined = new byte[64];
        System.arraycopy(r, 0, joined, 0, 32);
        System.arraycopy(Curve.bytes(s, false), 0, joined, 32, 32);
        return joined;
    }
}
