package twoears.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of lines. Not for use by several threads. */
final class Digest {
    private final MessageDigest digest = sha256();

    String of(byte[] bytes, int from, int to) {
        digest.update(bytes, from, to - from);
        return HexFormat.of().formatHex(digest.digest());
    }

    String of(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
