package twoears.command.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.core.language.Language;

/** What the schema of SARIF 2.1.0 asks for, and what systems that show findings build on. */
class SarifJsonTest {
    private static final Path HERE = Path.of("/pack/of mine");

    private static JsonNode written(List<Diagnostic> found) throws IOException {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.indented(out)) {
            SarifJson.write(json, found, "1.0", HERE);
        }
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static List<Diagnostic> found() {
        var problems = new Problems("en/late.yaml", "title: 🦊🦊 titel\n", Language.EN);
        problems.addNear(Code.UNKNOWN_KEY, new Place(1, 11, 5), "titel", List.of("title"), "a scenario");
        problems.add(Code.UNUSED_FACT, new Place(1, 8, 2), "fox");
        problems.addAs(Code.UNREACHED_STEP, "elsewhere", new Place(9, 1, 3), "gone");
        problems.add(Code.NO_SUCH_FILE, Place.WHOLE_FILE);
        return problems.all();
    }

    @Test
    void theLogHasOneRunOfThisProgram() throws IOException {
        JsonNode log = written(found());
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(URI.create(log.path("$schema").asText()).isAbsolute()).isTrue();
        assertThat(log.path("runs")).hasSize(1);
        assertThat(log.path("runs").path(0).path("columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(log.path("runs").path(0).path("tool").path("driver").path("name").asText()).isEqualTo("Two Ears");
    }

    @Test
    void theWayToAFindingIsAFlowOfPlaces() throws IOException {
        var problems = new Problems("en/late.yaml", "steps:\n  - {id: 🦊, says: a}\n  - {id: b, says: b}\n", Language.EN);
        problems.addOnWay(Code.ENDLESS, "circle", new Place(3, 10, 1), List.of(problems.stop(new Place(2, 12, 4), "at `🦊` a plain reply")), "b", "so");
        JsonNode flow = written(problems.all()).at("/runs/0/results/0/codeFlows/0/threadFlows/0/locations");
        assertThat(flow).hasSize(1);
        assertThat(flow.at("/0/location/message/text").asText()).isEqualTo("at `🦊` a plain reply");
        assertThat(flow.at("/0/location/physicalLocation/artifactLocation/uri").asText()).isEqualTo("en/late.yaml");
        assertThat(flow.at("/0/location/physicalLocation/region/startLine").asInt()).isEqualTo(2);
        assertThat(flow.at("/0/location/physicalLocation/region/startColumn").asInt()).as("a fox takes two units").isEqualTo(13);
    }

    @Test
    void aFindingWithoutAWayHasNoFlow() throws IOException {
        assertThat(written(found()).at("/runs/0/results")).isNotEmpty().allSatisfy(r -> assertThat(r.has("codeFlows")).isFalse());
    }

    @Test
    void everyCodeIsARuleThatExplainsItself() throws IOException {
        JsonNode rules = written(List.of()).path("runs").path(0).path("tool").path("driver").path("rules");
        assertThat(rules).hasSize(Code.values().length);
        Set<String> ids = new HashSet<>();
        for (JsonNode rule : rules) {
            assertThat(ids.add(rule.path("id").asText())).isTrue();
            assertThat(rule.path("shortDescription").path("text").asText()).isNotBlank();
            assertThat(rule.path("fullDescription").path("text").asText()).isNotBlank();
            assertThat(rule.path("help").path("text").asText()).contains("./run.sh explain " + rule.path("id").asText());
            assertThat(rule.path("help").path("markdown").asText()).contains("## Mended");
            assertThat(rule.path("defaultConfiguration").path("level").asText()).isIn("error", "warning", "note");
        }
    }

    @Test
    void everyFindingIsAResultOfItsRule() throws IOException {
        JsonNode run = written(found()).path("runs").path(0);
        assertThat(run.path("results")).hasSize(4);
        for (JsonNode result : run.path("results")) {
            JsonNode rule = run.path("tool").path("driver").path("rules").path(result.path("ruleIndex").asInt(-1));
            assertThat(rule.path("id").asText()).isNotBlank().isEqualTo(result.path("ruleId").asText());
            assertThat(result.path("message").path("text").asText()).isNotBlank();
            assertThat(result.path("level").asText()).isEqualTo(rule.path("defaultConfiguration").path("level").asText());
            assertThat(result.path("locations").path(0).path("physicalLocation").path("artifactLocation").path("uri").asText()).isEqualTo("en/late.yaml");
        }
    }

    @Test
    void columnsCountUtf16UnitsAndEndBehindThePlace() throws IOException {
        JsonNode results = written(found()).path("runs").path(0).path("results");
        assertThat(region(results, "unknown-key").toString()).isEqualTo("{\"startLine\":1,\"startColumn\":13,\"endColumn\":18}");
        assertThat(region(results, "unused-fact").toString()).isEqualTo("{\"startLine\":1,\"startColumn\":8,\"endColumn\":12}");
        assertThat(region(results, "no-such-file").isMissingNode()).isTrue();
    }

    @Test
    void aPlaceBeyondTheTextStillHasAColumn() throws IOException {
        JsonNode region = region(written(found()).path("runs").path(0).path("results"), "unreached-step");
        assertThat(region.path("startColumn").asInt()).isPositive();
        assertThat(region.path("endColumn").asInt()).isGreaterThan(region.path("startColumn").asInt());
    }

    private static JsonNode region(JsonNode results, String code) {
        for (JsonNode result : results) {
            if (result.path("ruleId").asText().equals(code)) {
                return result.path("locations").path(0).path("physicalLocation").path("region");
            }
        }
        throw new AssertionError(code);
    }

    @ParameterizedTest
    @CsvSource({
        "en/late.yaml,                 en/late.yaml",
        "./en/../nb/late.yaml,         nb/late.yaml",
        "/pack/of mine/en/late.yaml,   en/late.yaml",
        "sv/tvätt stugan.yaml,         sv/tv%C3%A4tt%20stugan.yaml",
        "en/100%#1?.yaml,              en/100%25%231%3F.yaml",
        "a:b/late.yaml,                ./a:b/late.yaml",
        "en/🦊.yaml,                   en/%F0%9F%A6%8A.yaml",
        "/elsewhere/x y.yaml,          file:///elsewhere/x%20y.yaml",
        "../other/late.yaml,           ../other/late.yaml"})
    void aFileIsToldAsAUri(String file, String uri) {
        assertThat(SarifJson.uri(file, HERE)).isEqualTo(uri);
        assertThat(URI.create(uri).getPath()).isNotBlank();
    }
}
