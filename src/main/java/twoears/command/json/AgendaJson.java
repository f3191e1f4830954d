package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import twoears.core.league.Agenda;
import twoears.core.league.Agenda.Item;

/** What is left to play in a cup, as an object. */
public final class AgendaJson {
    private AgendaJson() {}

    public static void write(JsonGenerator json, Agenda agenda) throws IOException {
        json.writeStartObject();
        json.writeStringField("cup", agenda.cup().id());
        json.writeStringField("person", agenda.person());
        json.writeStringField("bracket", JudgementJson.code(agenda.bracket()));
        json.writeStringField("until", agenda.cup().window().until().toString());
        json.writeArrayFieldStart("cases");
        for (Item item : agenda.items()) {
            json.writeStartObject();
            json.writeStringField("case", item.played().key());
            json.writeStringField("state", JudgementJson.code(item.state()));
            if (item.counted().isPresent()) {
                json.writeNumberField("points", item.points());
            }
            json.writeNumberField("attemptsLeft", item.left());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
