package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Evidence;
import twoears.plain.Rules;

/** Scores and the words that earned or lost them. */
public final class JudgementJson {
    private final Rules rules;

    public JudgementJson(Rules rules) {
        this.rules = rules;
    }

    /** A field a dimension: 0 to 100, or null where it did not apply. */
    public static void scores(JsonGenerator json, Map<Dimension, Integer> scores) throws IOException {
        for (Dimension dimension : Dimension.values()) {
            Integer score = scores.get(dimension);
            json.writeFieldName(code(dimension));
            if (score == null) {
                json.writeNull();
            } else {
                json.writeNumber(score);
            }
        }
    }

    /** A field {@code signals}: an array with one object a piece of evidence. */
    public void signals(JsonGenerator json, List<Evidence> evidence, String reply) throws IOException {
        json.writeArrayFieldStart("signals");
        for (Evidence piece : evidence) {
            signal(json, piece, reply);
        }
        json.writeEndArray();
    }

    private void signal(JsonGenerator json, Evidence evidence, String reply) throws IOException {
        json.writeStartObject();
        json.writeStringField("signal", evidence.signal());
        json.writeStringField("dimension", code(evidence.dimension()));
        json.writeFieldName("points");
        points(json, evidence.points());
        json.writeNumberField("start", evidence.span().start());
        json.writeNumberField("end", evidence.span().end());
        json.writeStringField("quote", evidence.quote(reply));
        json.writeStringField("why", why(evidence));
        json.writeEndObject();
    }

    private String why(Evidence evidence) {
        String why = rules.why(evidence.signal());
        return evidence.detail().isEmpty() ? why : why.isEmpty() ? evidence.detail() : why + " (" + evidence.detail() + ")";
    }

    private static void points(JsonGenerator json, double points) throws IOException {
        if (points == Math.rint(points)) {
            json.writeNumber(Math.round(points));
        } else {
            json.writeNumber(points);
        }
    }

    /** A constant as programs read it, such as {@code empathy}. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
