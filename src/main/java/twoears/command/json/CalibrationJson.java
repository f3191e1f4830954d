package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import twoears.core.scoring.agreement.Agreement;
import twoears.core.scoring.agreement.Calibration;
import twoears.core.scoring.agreement.Calibration.Difference;
import twoears.core.scoring.agreement.Calibration.Sides;

/** A calibration as an object; correlations and shares are null where they mean nothing. */
public final class CalibrationJson {
    private final JudgementJson judgements;

    public CalibrationJson(JudgementJson judgements) {
        this.judgements = judgements;
    }

    public void write(JsonGenerator json, Calibration calibration) throws IOException {
        json.writeStartObject();
        json.writeNumberField("replies", calibration.replies());
        json.writeArrayFieldStart("raters");
        for (String rater : calibration.raters()) {
            json.writeString(rater);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("measures");
        for (var measure : calibration.measures().entrySet()) {
            sides(json, JudgementJson.code(measure.getKey()), measure.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("behaviours");
        for (var behaviour : calibration.behaviours().entrySet()) {
            sides(json, behaviour.getKey(), behaviour.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("apart");
        for (Difference difference : calibration.apart()) {
            difference(json, difference);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void sides(JsonGenerator json, String name, Sides sides) throws IOException {
        json.writeObjectFieldStart(name);
        agreement(json, "rubric", sides.withRubric());
        agreement(json, "people", sides.amongPeople());
        json.writeEndObject();
    }

    private static void agreement(JsonGenerator json, String name, Optional<Agreement> agreement) throws IOException {
        json.writeFieldName(name);
        if (agreement.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("replies", agreement.get().replies());
        number(json, "rank-correlation", agreement.get().order());
        number(json, "auc", agreement.get().auc());
        json.writeNumberField("within-ten", agreement.get().near());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<Double> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeNumber(value.get());
        } else {
            json.writeNull();
        }
    }

    private void difference(JsonGenerator json, Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", difference.rated().id());
        json.writeStringField("measure", JudgementJson.code(difference.measure()));
        json.writeNumberField("people", difference.people());
        json.writeNumberField("rubric", difference.rubric());
        judgements.signals(json, difference.evidence(), difference.rated().reply());
        json.writeEndObject();
    }
}
