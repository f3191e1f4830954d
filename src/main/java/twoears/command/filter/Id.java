package twoears.command.filter;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * What a request calls itself, given back as it came.
 *
 * @param text a text, or a number as it was written; empty and meaningless when the kind is {@code NONE}
 */
public record Id(Kind kind, String text) {
    static final Id NONE = new Id(Kind.NONE, "");

    void write(JsonGenerator json) throws IOException {
        json.writeFieldName("id");
        switch (kind) {
            case NONE -> json.writeNull();
            case TEXT -> json.writeString(text);
            case NUMBER -> json.writeNumber(text);
        }
    }

    public enum Kind {
        NONE,
        TEXT,
        NUMBER
    }
}
