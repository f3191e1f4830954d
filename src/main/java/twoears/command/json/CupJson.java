package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Team;

/** Cups for programs. */
public final class CupJson {
    private CupJson() {}

    public static void write(JsonGenerator json, List<Cup> cups) throws IOException {
        json.writeStartArray();
        for (Cup cup : cups) {
            write(json, cup);
        }
        json.writeEndArray();
    }

    public static void write(JsonGenerator json, Cup cup) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", cup.id());
        json.writeStringField("title", cup.title());
        json.writeStringField("hash", cup.hash());
        json.writeStringField("from", cup.window().from().toString());
        json.writeStringField("until", cup.window().until().toString());
        json.writeStringField("zone", cup.window().zone().getId());
        cases(json, cup.cases());
        json.writeNumberField("seed", cup.seed());
        json.writeNumberField("attempts", cup.attempts());
        json.writeStringField("counts", word(cup.counts()));
        words(json, "play", cup.brackets().stream().map(CupJson::word).toList());
        json.writeNumberField("hintPrice", cup.hintPrice());
        if (cup.freeze().isPresent()) {
            json.writeStringField("frozenFrom", cup.frozenFrom().toString());
        }
        teams(json, cup.teams());
        json.writeNumberField("best", cup.best());
        json.writeObjectFieldStart("handicaps");
        for (Map.Entry<String, Integer> handicap : cup.handicaps().entrySet()) {
            json.writeNumberField(handicap.getKey(), handicap.getValue());
        }
        json.writeEndObject();
        words(json, "ties", cup.ties().stream().map(CupJson::word).toList());
        json.writeEndObject();
    }

    private static void cases(JsonGenerator json, List<Case> cases) throws IOException {
        json.writeArrayFieldStart("cases");
        for (Case one : cases) {
            json.writeStartObject();
            json.writeStringField("scenario", one.key());
            json.writeStringField("hash", one.hash());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void teams(JsonGenerator json, List<Team> teams) throws IOException {
        json.writeArrayFieldStart("teams");
        for (Team team : teams) {
            json.writeStartObject();
            json.writeStringField("name", team.name());
            words(json, "members", team.members());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void words(JsonGenerator json, String name, List<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
