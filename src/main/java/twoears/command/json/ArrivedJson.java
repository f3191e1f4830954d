package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import twoears.core.league.Entry;
import twoears.exchange.Arrived;

/** What became of files as an array, in their order. */
public final class ArrivedJson {
    private ArrivedJson() {}

    public static String code(Arrived.What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    public static void write(JsonGenerator json, List<Arrived> arrived) throws IOException {
        json.writeStartArray();
        for (Arrived one : arrived) {
            json.writeStartObject();
            json.writeStringField("file", one.file().toString());
            json.writeStringField("became", code(one.what()));
            json.writeStringField("told", one.told());
            if (one.entry().isPresent()) {
                entry(json, one.entry().get(), one.isVeiled());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void entry(JsonGenerator json, Entry entry, boolean isVeiled) throws IOException {
        json.writeStringField("entry", entry.id());
        json.writeStringField("name", entry.person());
        json.writeStringField("team", entry.team());
        json.writeStringField("case", entry.played());
        json.writeNumberField("number", entry.number());
        json.writeBooleanField("veiled", isVeiled);
        if (!isVeiled) {
            worth(json, entry);
        }
    }

    private static void worth(JsonGenerator json, Entry entry) throws IOException {
        json.writeNumberField("overall", entry.overall());
        json.writeFieldName("outcome");
        if (entry.outcome().isPresent()) {
            json.writeString(JudgementJson.code(entry.outcome().get()));
        } else {
            json.writeNull();
        }
    }
}
