package twoears.command.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.core.language.Language;

class FindingJsonTest {
    @Test
    void everyReplyOfTheWayStandsWithItsPlace() throws IOException {
        var problems = new Problems("en/late.yaml", "steps:\n  - id: a\n  - id: b\n", Language.EN);
        problems.addOnWay(Code.ENDLESS, "circle", new Place(3, 9, 1), List.of(problems.stop(new Place(2, 9, 1), "at `a` a plain reply")), "b", "so");
        problems.addAs(Code.UNREACHED_STEP, "elsewhere", new Place(3, 9, 1), "b");
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.indented(out)) {
            FindingJson.write(json, problems.all());
        }
        JsonNode found = new ObjectMapper().readTree(out.toByteArray());
        assertThat(found.at("/0/way")).hasSize(1);
        assertThat(found.at("/0/way/0/line").asInt()).isEqualTo(2);
        assertThat(found.at("/0/way/0/column").asInt()).isEqualTo(9);
        assertThat(found.at("/0/way/0/message").asText()).isEqualTo("at `a` a plain reply");
        assertThat(found.at("/1/way").isArray()).isTrue();
        assertThat(found.at("/1/way")).isEmpty();
    }
}
