package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Diagnostic.Stop;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Severity;
import twoears.authoring.explaining.Page;
import twoears.authoring.explaining.Pages;

/**
 * What a check found, in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which systems that build and
 * review show beside the line.
 */
public final class SarifJson {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What may stand in the path of a URI as it is, RFC 3986, 3.3. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";

    private final JsonGenerator json;
    private final List<Page> rules = Pages.all();
    private final Path here;

    private SarifJson(JsonGenerator json, Path here) {
        this.json = json;
        this.here = here;
    }

    /**
     * @param version of the program
     * @param here the folder that locations are told from, absolute
     */
    public static void write(JsonGenerator json, List<Diagnostic> found, String version, Path here) throws IOException {
        new SarifJson(json, here).log(found, version);
    }

    private void log(List<Diagnostic> found, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(version);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Diagnostic finding : found) {
            result(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Two Ears");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Page page : rules) {
            rule(page);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Page page) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", page.code().id());
        text("shortDescription", page.title() + ".");
        text("fullDescription", page.meaning());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page.meaning() + "\n\n./run.sh explain " + page.code().id());
        json.writeStringField("markdown", page.markdown());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(page.code().severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Diagnostic finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.code().id());
        json.writeNumberField("ruleIndex", ruleOf(finding));
        json.writeStringField("level", level(finding.severity()));
        text("message", finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physical(finding.file(), finding.units());
        json.writeEndObject();
        json.writeEndArray();
        if (!finding.way().isEmpty()) {
            way(finding);
        }
        json.writeEndObject();
    }

    private void physical(String file, Place units) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file, here));
        json.writeEndObject();
        if (units.line() > 0) {
            region(units);
        }
        json.writeEndObject();
    }

    /** What leads there, one reply after the other. */
    private void way(Diagnostic finding) throws IOException {
        json.writeArrayFieldStart("codeFlows");
        json.writeStartObject();
        json.writeArrayFieldStart("threadFlows");
        json.writeStartObject();
        json.writeArrayFieldStart("locations");
        for (Stop stop : finding.way()) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            physical(finding.file(), stop.units());
            text("message", stop.message());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private int ruleOf(Diagnostic finding) {
        return rules.stream().map(Page::code).toList().indexOf(finding.code());
    }

    /** {@code endColumn} is the first that no longer belongs to the place. */
    private void region(Place units) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", units.line());
        json.writeNumberField("startColumn", units.column());
        json.writeNumberField("endColumn", units.column() + units.length());
        json.writeEndObject();
    }

    private void text(String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** Told from this folder where the file lies in it, so that it means the same on another machine. */
    static String uri(String file, Path here) {
        Path path = Path.of(file);
        Path whole = here.resolve(path).normalize();
        if (whole.startsWith(here)) {
            String relative = encoded(here.relativize(whole).toString());
            // A colon in the first name would make a scheme of it.
            return relative.split("/", 2)[0].contains(":") ? "./" + relative : relative;
        }
        return path.isAbsolute() ? whole.toUri().getScheme() + "://" + encoded(withSlash(whole)) : encoded(path.toString());
    }

    private static String withSlash(Path path) {
        String text = path.toString().replace('\\', '/');
        return text.startsWith("/") ? text : "/" + text;
    }

    private static String encoded(String path) {
        var uri = new StringBuilder();
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            uri.append(isPlain ? String.valueOf(c) : "%" + "0123456789ABCDEF".charAt(c >> 4) + "0123456789ABCDEF".charAt(c & 15));
        }
        return uri.toString();
    }
}
