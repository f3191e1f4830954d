package twoears.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The first bytes of a database file, after SQLite's file format, looked at before SQLite may write to the file. */
record Header(byte[] bytes) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;

    /** SQLite takes a file shorter than its smallest page for an empty one, and writes over it. */
    private static final int SMALLEST_PAGE = 512;

    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;

    static Header of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                continue;
            }
            return new Header(Arrays.copyOf(buffer.array(), buffer.position()));
        }
    }

    boolean isOfDatabase(long fileBytes) {
        return fileBytes >= SMALLEST_PAGE && bytes.length == LENGTH && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** How long the file was when its log was last brought into it. */
    long promisedBytes() {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        int pageSize = header.getShort(PAGE_SIZE_AT);
        return Integer.toUnsignedLong(header.getInt(PAGES_AT)) * (pageSize == 1 ? 65536 : Short.toUnsignedInt((short) pageSize));
    }
}
