package twoears.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import twoears.core.language.HalfCharacters;
import twoears.core.language.Shown;

/**
 * A line of a result file, to and from plain maps. Written so that it may be shown on a terminal; read strictly, since
 * whoever wrote it may mean harm: one object, no key twice, nothing deep, no number that is not whole.
 */
final class Json {
    private static final int DEEPEST = 3;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NAME = 200;

    private static final JsonFactory FACTORY = factory();

    private Json() {}

    /** What writes itself into a generator. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** One object on one line, its fields written by {@code fields}. */
    static String object(Writing fields) {
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            fields.to(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never from a StringWriter
        }
        return HalfCharacters.escaped(text.toString());
    }

    /** @throws Unfit when the text is not one whole object of the kind that is written here */
    static Fields read(String line) throws Unfit {
        try (JsonParser json = FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Unfit("json");
            }
            Map<String, Object> fields = fields(json);
            if (json.nextToken() != null) {
                throw new Unfit("json");
            }
            return new Fields(fields);
        } catch (IOException e) {
            throw new Unfit("json");
        }
    }

    private static Map<String, Object> fields(JsonParser json) throws IOException, Unfit {
        var fields = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (fields.put(name, value(json)) != null) {
                throw new Unfit("json");
            }
        }
        return fields;
    }

    private static Object value(JsonParser json) throws IOException, Unfit {
        return switch (json.currentToken()) {
            case START_OBJECT -> fields(json);
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_STRING -> json.getText();
            default -> throw new Unfit("json");
        };
    }

    private static JsonFactory factory() {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).maxNameLength(LONGEST_NAME)
                .maxStringLength(BoundedFile.LARGEST).build();
        // Names come from strangers, and a table of those ever seen would grow with them.
        return new JsonFactoryBuilder().characterEscapes(new Escapes()) .disable(JsonFactory.Feature.INTERN_FIELD_NAMES).disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(constraints).build();
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
            return isWhole && (Shown.isHarmful(c) || c == 0x2028 || c == 0x2029) ? new SerializedString(HalfCharacters.escape((char) c)) : null;
        }
    }
}
