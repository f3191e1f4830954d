package twoears.command.calibrating;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import twoears.command.filter.Request;
import twoears.command.filter.Request.Read;
import twoears.command.filter.RequestReader;
import twoears.core.language.Words;
import twoears.core.scoring.agreement.Measure;
import twoears.core.scoring.agreement.Rated;
import twoears.core.scoring.agreement.Rating;

/** Rated replies as they are read, line by line: lines of the same id and reply are ratings of one reply. */
public final class RatedLines {
    private static final String SOMEBODY = "people";

    private final Words words;
    private final RequestReader requests;
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    RatedLines(Words words) {
        this.words = words;
        requests = new RequestReader(words);
    }

    /**
     * A reply to rate, or rated.
     *
     * @param source the line it was read from first
     */
    public record Case(String id, Request request, JsonNode source, List<Rating> ratings) {}

    static boolean isMeasure(String name) {
        return measure(name).isPresent();
    }

    private static Optional<Measure> measure(String name) {
        for (Measure measure : Measure.values()) {
            if (measure.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    void refuse(String where, String why) {
        problems.add(where + ": " + why);
    }

    void add(JsonNode line, String where) {
        Read read = requests.parse(line.toString());
        if (read instanceof Read.Bad bad) {
            refuse(where, bad.why());
            return;
        }
        Request request = ((Read.Good) read).request();
        String id = request.id().text().isEmpty() ? where : request.id().text();
        Case here = cases.computeIfAbsent(id + "\n" + request.reply(), key -> new Case(id, request, line, new ArrayList<>()));
        rating(line, where).ifPresent(here.ratings()::add);
    }

    private Optional<Rating> rating(JsonNode line, String where) {
        var scores = new EnumMap<Measure, Integer>(Measure.class);
        for (Measure measure : Measure.values()) {
            JsonNode score = line.path(measure.name().toLowerCase(Locale.ROOT));
            if (score.isNumber() && score.asDouble() >= 0 && score.asDouble() <= 100) {
                scores.put(measure, (int) Math.round(score.asDouble()));
            } else if (!score.isMissingNode() && !score.isNull()) {
                refuse(where, words.text("calibrate.no-score", score.asText()));
            }
        }
        var behaviours = new TreeMap<String, Boolean>();
        line.path("behaviours").properties().forEach(b -> behaviours.put(b.getKey(), b.getValue().asBoolean()));
        return scores.isEmpty() && behaviours.isEmpty() ? Optional.empty()
                : Optional.of(new Rating(line.path("rater").asText(SOMEBODY), scores, behaviours));
    }

    /** One sentence a line that can't be read, with its file and line; empty when all can. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    public List<Case> cases() {
        return List.copyOf(cases.values());
    }

    /** Those that somebody rated. */
    public List<Rated> rated() {
        return cases.values().stream().filter(c -> !c.ratings().isEmpty())
                .map(c -> new Rated(c.id(), c.request().situation(), c.request().reply(), c.ratings())).toList();
    }
}
