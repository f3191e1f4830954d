package twoears.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Ed25519 (RFC 8032) by the JDK: what ties a name to a key is no place for arithmetic of our own. Public keys travel as their 32 bytes,
 * signatures as their 64, both in base 64.
 */
final class Signatures {
    static final String ALGORITHM = "Ed25519";

    /** What stands before the 32 bytes in the form that the JDK reads (RFC 8410). */
    private static final byte[] BEFORE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    private Signatures() {}

    static String written(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, BEFORE_KEY.length, encoded.length));
    }

    static String sign(PrivateKey key, byte[] message) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update(message);
            return Base64.getEncoder().encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was made here signs", e);
        }
    }

    /** Whether the owner of the key has signed this; no for whatever is no key or no signature. */
    static boolean isSigned(String key, byte[] message, String signature) {
        return isSigned(key, message, signature, Signatures::verified);
    }

    /** @param check of what has the form of a key and of a signature */
    static boolean isSigned(String key, byte[] message, String signature, Check check) {
        try {
            byte[] raw = Base64.getDecoder().decode(key);
            byte[] signed = Base64.getDecoder().decode(signature);
            // One way to write each, else a copy with another spelling would seem to be another's.
            boolean isPlain = raw.length == KEY_BYTES && signed.length == SIGNATURE_BYTES && Base64.getEncoder().encodeToString(raw).equals(key);
            return isPlain && check.isSigned(raw, message, signed);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a signature is one. */
    interface Check {
        boolean isSigned(byte[] key, byte[] message, byte[] signature);
    }

    /** The JDK's word, which is the last. */
    static boolean verified(byte[] raw, byte[] message, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance(ALGORITHM);
            verifying.initVerify(publicKey(raw));
            verifying.update(message);
            return verifying.verify(signature);
        } catch (GeneralSecurityException noKeyOrNoSignature) {
            return false;
        }
    }

    static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(BEFORE_KEY, BEFORE_KEY.length + raw.length);
        System.arraycopy(raw, 0, encoded, BEFORE_KEY.length, raw.length);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
