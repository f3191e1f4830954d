package twoears.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines that nobody can change unseen. The first line, the seal, holds the writer's key, the hash of the line after it, and a
 * signature of that hash; each line holds the hash of the next. So one signature covers the file, and where a file was cut
 * or changed, all lines before that place are still known to be the writer's.
 *
 * <p>A second line may have an attachment, the line right after it, whose hash it holds under {@code text}: it stands beside
 * the chain, so that it is the same in every file that has it.
 *
 * @param kind what the lines are: a {@code result} or a {@code remark}
 * @param key public, in base 64
 * @param hash of the line after the seal, and thereby of all that follows, in hexadecimal
 * @param lines those that are genuine, without the seal and the attachment
 * @param attachment empty where there is none
 * @param text of the file as far as it is genuine, its lines ended by a line feed each
 * @param fault why there are no more lines; empty for a whole file
 */
record Sealed(String kind, String key, String hash, List<Fields> lines, Optional<Attachment> attachment, String text, Optional<Fault> fault) {
    static final int VERSION = 1;
    static final String KIND = "two-ears";
    static final String NEXT = "next";
    static final String TEXT = "text";

    Sealed {
        lines = List.copyOf(lines);
    }

    /** @param hash of its line, in hexadecimal */
    record Attachment(String hash, String line) {}

    /** What the signature is of: nothing else that anybody signs with this key looks like it. */
    static byte[] signed(String kind, String next) {
        return (KIND + " " + kind + " " + VERSION + " " + next).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Seals lines.
     *
     * @param objects JSON objects, one at least
     * @param attachment an object for the first to name
     */
    static String text(String kind, List<String> objects, Optional<String> attachment, SigningKey key) {
        var digest = new Digest();
        var backwards = new ArrayList<String>();
        String next = "";
        for (int i = objects.size() - 1; i >= 0; i--) {
            String attached = i == 0 && attachment.isPresent() ? with(objects.get(i), TEXT, digest.of(attachment.get())) : objects.get(i);
            String line = next.isEmpty() ? attached : with(attached, NEXT, next);
            next = digest.of(line);
            if (i == 0) {
                attachment.ifPresent(backwards::add);
            }
            backwards.add(line);
        }
        var text = new StringBuilder(seal(kind, next, key)).append('\n');
        for (int i = backwards.size() - 1; i >= 0; i--) {
            text.append(backwards.get(i)).append('\n');
        }
        return text.toString();
    }

    private static String seal(String kind, String next, SigningKey key) {
        return Json.object(json -> {
            json.writeStringField(KIND, kind);
            json.writeNumberField("version", VERSION);
            json.writeStringField("key", key.shared());
            json.writeStringField(NEXT, next);
            json.writeStringField("signature", key.sign(signed(kind, next)));
        });
    }

    private static String with(String object, String field, String hash) {
        return object.substring(0, object.length() - 1) + ",\"" + field + "\":\"" + hash + "\"}";
    }
}
