package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Cup;
import twoears.core.league.Ranked;
import twoears.core.league.Standing;
import twoears.core.league.Tally;
import twoears.core.league.TeamStanding;

/** A page of a board as an object. */
public record BoardJson(Cup cup, Guidance bracket, boolean isFrozen) {
    public void write(JsonGenerator json, List<Ranked<Standing>> people, List<Ranked<TeamStanding>> teams, boolean ofTeams) throws IOException {
        json.writeStartObject();
        json.writeStringField("cup", cup.id());
        json.writeStringField("hash", cup.hash());
        json.writeStringField("bracket", JudgementJson.code(bracket));
        json.writeBooleanField("frozen", isFrozen);
        json.writeArrayFieldStart(ofTeams ? "teams" : "people");
        for (Ranked<Standing> line : people) {
            person(json, line);
        }
        for (Ranked<TeamStanding> line : teams) {
            team(json, line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void person(JsonGenerator json, Ranked<Standing> line) throws IOException {
        json.writeStartObject();
        tally(json, line.rank(), line.standing());
        json.writeStringField("team", line.standing().team());
        json.writeNumberField("played", line.standing().played());
        json.writeNumberField("handicap", line.standing().handicap());
        json.writeEndObject();
    }

    private static void team(JsonGenerator json, Ranked<TeamStanding> line) throws IOException {
        json.writeStartObject();
        tally(json, line.rank(), line.standing());
        json.writeNumberField("members", line.standing().members());
        json.writeNumberField("counted", line.standing().counted());
        json.writeEndObject();
    }

    private static void tally(JsonGenerator json, int rank, Tally tally) throws IOException {
        json.writeNumberField("rank", rank);
        json.writeStringField("name", tally.name());
        json.writeNumberField("points", tally.points());
        json.writeNumberField("honesty", tally.honesty());
        json.writeNumberField("hints", tally.hints());
        json.writeNumberField("spread", tally.spread());
    }
}
