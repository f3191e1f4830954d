package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Evidence;
import twoears.plain.Rules;

/** Scores and the words that earned or lost them. */
public final class JudgementJson {
    private static final SerializedString SIGNAL = new SerializedString("signal");
    private static final SerializedString DIMENSION = new SerializedString("dimension");
    private static final SerializedString POINTS = new SerializedString("points");
    private static final SerializedString START = new SerializedString("start");
    private static final SerializedString END = new SerializedString("end");
    private static final SerializedString QUOTE = new SerializedString("quote");
    private static final SerializedString WHY = new SerializedString("why");
    private static final Map<Dimension, SerializableString> DIMENSIONS = dimensions();

    private final Rules rules;
    /** What stands in every line, by signal; several threads ask. */
    private final Map<String, SerializableString> names = new ConcurrentHashMap<>();
    private final Map<String, SerializableString> gained = new ConcurrentHashMap<>();
    private final Map<String, SerializableString> lost = new ConcurrentHashMap<>();

    public JudgementJson(Rules rules) {
        this.rules = rules;
    }

    private static Map<Dimension, SerializableString> dimensions() {
        Map<Dimension, SerializableString> literals = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            literals.put(dimension, Json.literal(code(dimension)));
        }
        return literals;
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
        json.writeFieldName(SIGNAL);
        json.writeRawValue(kept(names, evidence.signal(), signal -> signal));
        json.writeFieldName(DIMENSION);
        json.writeRawValue(DIMENSIONS.get(evidence.dimension()));
        json.writeFieldName(POINTS);
        points(json, evidence.points());
        json.writeFieldName(START);
        json.writeNumber(evidence.span().start());
        json.writeFieldName(END);
        json.writeNumber(evidence.span().end());
        json.writeFieldName(QUOTE);
        json.writeString(evidence.quote(reply));
        json.writeFieldName(WHY);
        if (evidence.detail().isEmpty()) {
            json.writeRawValue(kept(evidence.isGain() ? gained : lost, evidence.signal(), s -> rules.of(evidence).why()));
        } else {
            json.writeString(why(evidence));
        }
        json.writeEndObject();
    }

    private static SerializableString kept(Map<String, SerializableString> literals, String signal, UnaryOperator<String> text) {
        SerializableString known = literals.get(signal);
        return known != null ? known : literals.computeIfAbsent(signal, s -> Json.literal(text.apply(s)));
    }

    private String why(Evidence evidence) {
        String why = rules.of(evidence).why();
        return why.isEmpty() ? evidence.detail() : why + " (" + evidence.detail() + ")";
    }

    /** Points are tenths as a rule, and those take no search for the shortest fraction. */
    private static void points(JsonGenerator json, double points) throws IOException {
        long tenths = Math.round(points * 10);
        if (points == Math.rint(points)) {
            json.writeNumber(Math.round(points));
        } else if (points == tenths / 10.0) {
            long absolute = Math.abs(tenths);
            json.writeNumber((points < 0 ? "-" : "") + absolute / 10 + '.' + absolute % 10);
        } else {
            json.writeNumber(points);
        }
    }

    /** A constant as programs read it, such as {@code empathy}. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
