package twoears.core.league;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text for some parts: the same everywhere, and in practice never the same for others. */
final class ShortHash {
    /** 96 bits, in hexadecimal: nobody meets two alike by chance, nor makes them in a lifetime. */
    private static final int LENGTH = 24;

    private ShortHash() {}

    static String of(String... parts) {
        return whole(parts).substring(0, LENGTH);
    }

    /** SHA-256 in hexadecimal; each part is led by its length, so that no two lists of parts read alike. */
    static String whole(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
