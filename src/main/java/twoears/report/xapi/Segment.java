package twoears.report.xapi;

import java.nio.charset.StandardCharsets;

/** A name as one segment of an address. */
final class Segment {
    private static final String PLAIN = "-._~";

    private Segment() {}

    static String of(String name) {
        var out = new StringBuilder(name.length());
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = b > 0 && (Character.isLetterOrDigit(b) || PLAIN.indexOf(b) >= 0);
            out.append(isPlain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return out.toString();
    }
}
