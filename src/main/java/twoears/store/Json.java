package twoears.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import twoears.core.language.HalfCharacters;

/**
 * JSON text to and from plain maps, lists, strings and numbers. Streaming only: binding would cost a quarter of a second
 * on the first reply.
 */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    private Json() {}

    /** What writes itself into a generator. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** One object, its fields written by {@code fields}. */
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

    /** Texts as one array. */
    static String array(Collection<String> texts) {
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartArray();
            for (String one : texts) {
                json.writeString(one);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never from a StringWriter
        }
        return text.toString();
    }

    /** @throws Unreadable when the text is not one whole JSON object */
    static Map<String, Object> read(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable("no object", null);
            }
            Map<String, Object> fields = fields(json);
            if (json.nextToken() != null) {
                throw new Unreadable("more than one object", null);
            }
            return fields;
        } catch (IOException e) {
            throw new Unreadable("broken", e);
        }
    }

    private static Map<String, Object> fields(JsonParser json) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return fields;
    }

    private static List<Object> items(JsonParser json) throws IOException {
        var items = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return items;
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> fields(json);
            case START_ARRAY -> items(json);
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> json.getText();
            default -> throw new Unreadable("no value", null);
        };
    }

    /** The text is not what was written here. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }
}
