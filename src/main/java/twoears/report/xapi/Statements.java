package twoears.report.xapi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import twoears.core.league.Entry;
import twoears.core.scenario.Dimension;
import twoears.report.Practised;

/**
 * Attempts as an array of statements: each was {@code initialized}, and one that came to an end was {@code completed} and then
 * {@code passed} or {@code failed}. The actor is an account of the name that was chosen; nothing else tells who it was.
 *
 * @param home address, ending in a slash, under which accounts, scenarios and dimensions have their names. It need not lead anywhere
 * @param passing the least overall score, 0 to 100, with which an attempt passes; a critical failure never does
 */
public record Statements(URI home, int passing) {
    /** A domain that RFC 2606 keeps for examples: nobody's, and never anybody's. */
    public static final URI NOWHERE = URI.create("https://two-ears.example/");
    /** One dimension below 40 holds the whole at 59, so that nobody passes whose empathy made up for a lie. */
    public static final int USUALLY_PASSING = 60;
    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String SIMULATION = "http://adlnet.gov/expapi/activities/simulation";
    private static final String COURSE = "http://adlnet.gov/expapi/activities/course";

    /** What a learner did, in the words of the specification's own vocabulary. */
    private enum Verb {
        INITIALIZED,
        COMPLETED,
        PASSED,
        FAILED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an address can be a home: absolute, of the web, with a host, and nothing behind its path. */
    public static boolean isHome(URI address) {
        boolean isWeb = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        return isWeb && address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
    }

    public Statements {
        if (!isHome(home) || passing < 0 || passing > 100) {
            throw new IllegalArgumentException("statements need an address and a score from 0 to 100");
        }
        home = home.toString().endsWith("/") ? home : URI.create(home + "/");
    }

    public String of(List<Practised> attempts) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
                    .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")));
            json.writeStartArray();
            for (Practised attempt : attempts) {
                statements(json, attempt);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void statements(JsonGenerator json, Practised attempt) throws IOException {
        statement(json, attempt, Verb.INITIALIZED, attempt.start().at());
        if (attempt.summary().outcome().isPresent()) {
            boolean hasPassed = attempt.critical().isEmpty() && attempt.summary().overall().filter(o -> o >= passing).isPresent();
            statement(json, attempt, Verb.COMPLETED, attempt.ended());
            statement(json, attempt, hasPassed ? Verb.PASSED : Verb.FAILED, attempt.ended());
        }
    }

    /** What was entered in a cup has one id wherever it is kept. */
    private static String id(Practised attempt) {
        return attempt.start().entered().map(e -> Entry.id(e, attempt.start(), attempt.summary().key())).orElse(attempt.id());
    }

    private void statement(JsonGenerator json, Practised attempt, Verb verb, Instant at) throws IOException {
        UUID registration = NamedUuid.of(home + "attempts/" + id(attempt));
        json.writeStartObject();
        json.writeStringField("id", NamedUuid.of(registration, verb.code()).toString());
        actor(json, attempt.trainee());
        json.writeObjectFieldStart("verb");
        json.writeStringField("id", VERBS + verb.code());
        map(json, "display", "en", verb.code());
        json.writeEndObject();
        object(json, attempt);
        if (verb != Verb.INITIALIZED) {
            result(json, attempt, verb);
        }
        context(json, attempt, registration);
        json.writeStringField("timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString());
        json.writeEndObject();
    }

    private void actor(JsonGenerator json, String name) throws IOException {
        json.writeObjectFieldStart("actor");
        json.writeStringField("objectType", "Agent");
        json.writeObjectFieldStart("account");
        json.writeStringField("homePage", home.toString());
        json.writeStringField("name", name);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void object(JsonGenerator json, Practised attempt) throws IOException {
        json.writeObjectFieldStart("object");
        json.writeStringField("objectType", "Activity");
        json.writeStringField("id", home + "scenarios/" + Segment.of(attempt.summary().language()) + "/" + Segment.of(attempt.summary().scenario()));
        json.writeObjectFieldStart("definition");
        json.writeStringField("type", SIMULATION);
        map(json, "name", attempt.summary().language(), attempt.summary().title());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(JsonGenerator json, Practised attempt, Verb verb) throws IOException {
        json.writeObjectFieldStart("result");
        if (attempt.summary().overall().isPresent()) {
            score(json, attempt.summary().overall().get());
        }
        if (verb != Verb.COMPLETED) {
            json.writeBooleanField("success", verb == Verb.PASSED);
        }
        json.writeBooleanField("completion", true);
        json.writeStringField("duration", Duration.ofMillis(attempt.played().toMillis() / 10 * 10).toString());
        json.writeObjectFieldStart("extensions");
        for (Map.Entry<Dimension, Integer> score : attempt.summary().scores().entrySet()) {
            json.writeNumberField(home + "dimensions/" + score.getKey().name().toLowerCase(Locale.ROOT), score.getValue());
        }
        json.writeStringField(home + "outcome", attempt.summary().outcome().orElseThrow().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void score(JsonGenerator json, int overall) throws IOException {
        json.writeObjectFieldStart("score");
        json.writeNumberField("scaled", BigDecimal.valueOf(overall, 2));
        json.writeNumberField("raw", overall);
        json.writeNumberField("min", 0);
        json.writeNumberField("max", 100);
        json.writeEndObject();
    }

    private void context(JsonGenerator json, Practised attempt, UUID registration) throws IOException {
        json.writeObjectFieldStart("context");
        json.writeStringField("registration", registration.toString());
        json.writeStringField("revision", attempt.start().scenarioHash());
        json.writeStringField("platform", "Two Ears");
        json.writeStringField("language", attempt.summary().language());
        if (attempt.start().entered().isPresent()) {
            cup(json, attempt.start().entered().get().cup());
        }
        json.writeObjectFieldStart("extensions");
        json.writeStringField(home + "play", attempt.summary().guidance().name().toLowerCase(Locale.ROOT));
        json.writeStringField(home + "coaching", attempt.summary().coaching().name().toLowerCase(Locale.ROOT));
        json.writeStringField(home + "rubric", attempt.start().rubricVersion());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void cup(JsonGenerator json, String cup) throws IOException {
        json.writeObjectFieldStart("contextActivities");
        json.writeArrayFieldStart("grouping");
        json.writeStartObject();
        json.writeStringField("objectType", "Activity");
        json.writeStringField("id", home + "cups/" + Segment.of(cup));
        json.writeObjectFieldStart("definition");
        json.writeStringField("type", COURSE);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void map(JsonGenerator json, String field, String language, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField(language, text);
        json.writeEndObject();
    }
}
