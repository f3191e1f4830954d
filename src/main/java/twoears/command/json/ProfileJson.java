package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.profile.DreamTeam;
import twoears.core.league.profile.DreamType;
import twoears.core.league.profile.Portrait;
import twoears.core.league.profile.Profile.Likeness;
import twoears.core.league.profile.Profile.Share;
import twoears.core.league.profile.Sighting;

/**
 * Profiles of persons and of teams as objects; {@code resemblance} is 0 to 100, with 50 for as much as anybody shows.
 *
 * @param words those of the league
 */
public record ProfileJson(Words words) {
    public void write(JsonGenerator json, Portrait portrait) throws IOException {
        json.writeStartObject();
        json.writeStringField("person", portrait.person());
        json.writeNumberField("attempts", portrait.profile().attempts());
        json.writeNumberField("turns", portrait.profile().turns());
        json.writeArrayFieldStart("types");
        for (Likeness likeness : portrait.profile().likenesses()) {
            type(json, likeness, portrait);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void type(JsonGenerator json, Likeness likeness, Portrait portrait) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", likeness.type().concept());
        json.writeStringField("title", likeness.type().title(words));
        json.writeNumberField("resemblance", likeness.resemblance());
        json.writeBooleanField("close", portrait.profile().closest().contains(likeness));
        json.writeStringField("strengths", likeness.type().strengths(words));
        json.writeStringField("challenge", likeness.type().challenge(words));
        json.writeArrayFieldStart("traits");
        for (Share share : likeness.shares()) {
            json.writeStartObject();
            json.writeStringField("trait", JudgementJson.code(share.trait()));
            json.writeNumberField("shown", share.shown());
            json.writeNumberField("chances", share.chances());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("evidence");
        for (Sighting seen : likeness.evidence()) {
            evidence(json, seen, portrait.cases());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Sighting seen, Map<String, String> cases) throws IOException {
        json.writeStartObject();
        json.writeStringField("trait", JudgementJson.code(seen.trait()));
        json.writeStringField("attempt", seen.attempt());
        json.writeStringField("title", cases.getOrDefault(seen.attempt(), ""));
        json.writeNumberField("turn", seen.turn());
        json.writeStringField("quote", seen.quote());
        json.writeEndObject();
    }

    public void write(JsonGenerator json, Cup cup, String team, DreamTeam types) throws IOException {
        json.writeStartObject();
        json.writeStringField("team", team);
        json.writeStringField("cup", cup.id());
        json.writeArrayFieldStart("types");
        for (Map.Entry<DreamType, List<String>> type : types.types().entrySet()) {
            json.writeStartObject();
            json.writeStringField("type", type.getKey().concept());
            json.writeStringField("title", type.getKey().title(words));
            names(json, "people", type.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        names(json, "unknown", types.unknown());
        json.writeArrayFieldStart("complements");
        for (DreamTeam.Complement one : types.complements()) {
            json.writeStartObject();
            json.writeStringField("person", one.person());
            json.writeStringField("type", one.type().concept());
            json.writeStringField("helper", one.helper());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
