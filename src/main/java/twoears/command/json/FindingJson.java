package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Diagnostic.Stop;

/** What a check found, as an array. */
public final class FindingJson {
    private FindingJson() {}

    public static void write(JsonGenerator json, List<Diagnostic> found) throws IOException {
        json.writeStartArray();
        for (Diagnostic finding : found) {
            finding(json, finding);
        }
        json.writeEndArray();
    }

    /** Line and column count from 1; both are 0 where it is about the whole file. */
    private static void finding(JsonGenerator json, Diagnostic finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.place().line());
        json.writeNumberField("column", finding.place().column());
        json.writeNumberField("length", finding.place().length());
        json.writeStringField("severity", JudgementJson.code(finding.severity()));
        json.writeStringField("code", finding.code().id());
        json.writeStringField("message", finding.message());
        json.writeStringField("suggestion", finding.suggestion());
        json.writeArrayFieldStart("way");
        for (Stop stop : finding.way()) {
            stop(json, stop);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void stop(JsonGenerator json, Stop stop) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", stop.place().line());
        json.writeNumberField("column", stop.place().column());
        json.writeStringField("message", stop.message());
        json.writeEndObject();
    }
}
