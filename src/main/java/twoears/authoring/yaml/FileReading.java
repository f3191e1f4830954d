package twoears.authoring.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;

/** A file's text, read with a bound and strictly as UTF-8, or why it could not be. */
public sealed interface FileReading {
    /** Bytes; a scenario of 5,000 steps is about 2 MB. */
    int LARGEST = 3 * 1024 * 1024;

    /** @param text without a byte order mark, lines ended by {@code \n} alone */
    record Read(String text) implements FileReading {}

    /** @param variant of the code's sentence; empty for the usual one */
    record Refused(Code code, String variant, Place place) implements FileReading {}

    static FileReading of(Path path) {
        try {
            if (!Files.exists(path)) {
                return refused(Code.NO_SUCH_FILE);
            } else if (!Files.isRegularFile(path)) {
                return refused(Code.NOT_A_FILE);
            } else if (Files.isSymbolicLink(path) && !isYaml(path.toRealPath())) {
                // What it leads to may be no business of whoever reads the findings.
                return new Refused(Code.NOT_A_FILE, "link", Place.WHOLE_FILE);
            }
            return read(path);
        } catch (IOException | SecurityException e) {
            return refused(Files.exists(path) ? Code.NOT_READABLE : Code.NO_SUCH_FILE);
        }
    }

    private static boolean isYaml(Path path) {
        String name = path.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static FileReading read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? new Refused(Code.TOO_LARGE, "", Place.at(1, 1)) : decode(bytes);
        }
    }

    private static FileReading decode(byte[] bytes) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return new Refused(Code.NOT_UTF8, "", endOf(unified(text)));
        }
        return new Read(unified(text));
    }

    /** A text as it is read, whatever ends its lines and with or without a byte order mark. */
    static String unified(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Place endOf(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int start = text.lastIndexOf('\n') + 1;
        return Place.at(line, 1 + text.codePointCount(start, text.length()));
    }

    private static Refused refused(Code code) {
        return new Refused(code, "", Place.WHOLE_FILE);
    }
}
