package twoears.command.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import twoears.core.language.Shown;

/** Writers of JSON in UTF-8 that may safely be shown on a terminal: whatever could steer one is written as an escape. */
public final class Json {
    private static final JsonFactory FACTORY = factory();

    private Json() {}

    /** All on one line; flushes and closes nothing but itself. */
    public static JsonGenerator compact(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** A text as it stands in JSON, its quotes included, to be written as it is: for what is written again and again. */
    static SerializableString literal(String text) {
        var literal = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(literal)) {
            json.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SerializedString(literal.toString());
    }

    /** Set in, for people who look at it too. */
    public static JsonGenerator indented(OutputStream out) throws IOException {
        Separators tight = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(tight);
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        return FACTORY.createGenerator(out).setPrettyPrinter(printer);
    }

    private static JsonFactory factory() {
        var factory = new JsonFactory();
        factory.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        factory.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        factory.setCharacterEscapes(new Escapes());
        return factory;
    }

    /** Beyond what JSON itself asks for: DEL, the C1 controls, and what reverses or hides text. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            ascii[0x7f] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean isWhole = c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE;
            return isWhole && Shown.isHarmful(c) ? new SerializedString("\\u" + hex(c)) : null;
        }

        private static String hex(int c) {
            String hex = Integer.toHexString(c);
            return "0".repeat(4 - hex.length()) + hex;
        }
    }
}
