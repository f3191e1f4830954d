package twoears.report.xapi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from names (RFC 9562, version 5), so that the same statement has the same id however often it is made. */
final class NamedUuid {
    /** The RFC's namespace for addresses. */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private NamedUuid() {}

    static UUID of(String address) {
        return of(ADDRESSES, address);
    }

    static UUID of(UUID space, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer named = ByteBuffer.allocate(16 + text.length).putLong(space.getMostSignificantBits()).putLong(space.getLeastSignificantBits()).put(text);
        ByteBuffer hash = ByteBuffer.wrap(sha1(named.array()));
        long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
