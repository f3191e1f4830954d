package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Explanation;
import twoears.core.scoring.RubricSheet;
import twoears.core.scoring.RubricSheet.Row;
import twoears.plain.Rules;

/** The rubric as one object: {@code bases}, {@code behaviours} and what fails a reply. */
public final class RubricJson {
    private RubricJson() {}

    public static void write(JsonGenerator json, RubricSheet sheet, Rules rules) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("bases");
        for (Dimension dimension : Dimension.values()) {
            json.writeNumberField(JudgementJson.code(dimension), sheet.bases().get(dimension.ordinal()));
        }
        json.writeEndObject();
        json.writeNumberField("stretch", sheet.stretch());
        json.writeArrayFieldStart("behaviours");
        for (Row row : sheet.rows()) {
            behaviour(json, row, rules);
        }
        json.writeEndArray();
        names(json, "critical", sheet.critical());
        names(json, "uncorrected", sheet.uncorrected());
        names(json, "corrections", sheet.corrections());
        json.writeNumberField("within", sheet.within());
        names(json, "voids", sheet.voids());
        json.writeEndObject();
    }

    private static void behaviour(JsonGenerator json, Row row, Rules rules) throws IOException {
        Explanation explained = rules.of(row.signal(), row.weak() >= 0);
        json.writeStartObject();
        json.writeStringField("dimension", JudgementJson.code(row.dimension()));
        json.writeStringField("signal", row.signal());
        json.writeStringField("kind", JudgementJson.code(row.kind()));
        json.writeStringField("title", explained.title());
        json.writeStringField("why", explained.why());
        json.writeStringField("try", explained.tryThis());
        json.writeNumberField("weak", row.weak());
        json.writeNumberField("strong", row.strong());
        json.writeNumberField("most", row.most());
        json.writeStringField("when", row.when());
        if (row.kind() == RubricSheet.Kind.MEASURE) {
            json.writeNumberField("from", row.from());
        }
        json.writeStringField("source", row.source());
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String field, Collection<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names.stream().sorted().toList()) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
