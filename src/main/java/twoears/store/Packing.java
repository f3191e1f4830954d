package twoears.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import twoears.core.league.Results.Sheet;
import twoears.core.scenario.Source;

/** Makes sheets ready to be kept, many of few scenarios. Not for use by several threads. */
final class Packing implements AutoCloseable {
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final MessageDigest digest = sha256();
    private final Map<String, String> scenarios = new HashMap<>();

    Packed of(Sheet sheet) {
        byte[] content = SheetContent.bytes(sheet, scenario(sheet.source()), deflater);
        return new Packed(sheet, content, digest.digest(sheet.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** The same hash is the same texts. */
    private String scenario(Source source) {
        return Objects.requireNonNull(scenarios.computeIfAbsent(source.hash(), h -> SourceFiles.sorted(source.files())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
