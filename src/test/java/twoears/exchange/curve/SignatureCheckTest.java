package twoears.exchange.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is reckoned here is what the JDK reckons. */
class SignatureCheckTest {
    private final SignatureCheck check = new SignatureCheck();
    private final Random random = new Random(20_260_101);

    @Test
    void theStandardsFirstTwoExamplesAreGenuine() {
        assertThat(isGenuine("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")).isTrue();
        assertThat(isGenuine("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")).isTrue();
    }

    private boolean isGenuine(String key, String message, String signature) {
        return check.isGenuine(HexFormat.of().parseHex(key), HexFormat.of().parseHex(message), HexFormat.of().parseHex(signature));
    }

    @Test
    void whatTheJdkSignsIsGenuineAndWhatIsChangedIsNot() throws Exception {
        for (int i = 0; i < 60; i++) {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] message = bytes(random.nextInt(200));
            byte[] signature = signed(pair, message);
            byte[] key = Arrays.copyOfRange(pair.getPublic().getEncoded(), 12, 44);
            assertThat(check.isGenuine(key, message, signature)).isTrue();
            assertThat(check.isGenuine(key, message, flipped(signature))).isFalse();
            assertThat(check.isGenuine(flipped(key), message, signature)).isFalse();
            assertThat(check.isGenuine(key, flipped(Arrays.copyOf(message, message.length + 1)), signature)).isFalse();
        }
    }

    @Test
    void noiseIsNeitherAKeyNorASignature() {
        for (int i = 0; i < 200; i++) {
            assertThat(check.isGenuine(bytes(32), bytes(40), bytes(64))).isFalse();
        }
        assertThat(check.isGenuine(filled(32), bytes(40), filled(64))).isFalse();
    }

    /** Else a signature could be changed by whoever passes it on, and still be one. */
    @Test
    void anAnswerBeyondTheOrderIsRefused() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] signature = signed(pair, new byte[1]);
        byte[] larger = Scalars.bytes(Scalars.number(signature, 32, 64).add(Scalars.ORDER));
        System.arraycopy(larger, 0, signature, 32, 32);
        assertThat(check.isGenuine(Arrays.copyOfRange(pair.getPublic().getEncoded(), 12, 44), new byte[1], signature)).isFalse();
    }

    private static byte[] signed(KeyPair pair, byte[] message) throws Exception {
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(pair.getPrivate());
        signing.update(message);
        return signing.sign();
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        int bit = random.nextInt(8 * changed.length);
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xff);
        return bytes;
    }
}
