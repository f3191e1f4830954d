package twoears.report.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.scenario.Dimension;
import twoears.report.Practice;
import twoears.report.Practised;

class StatementsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Statements USUAL = new Statements(Statements.NOWHERE, Statements.USUALLY_PASSING);

    private static List<JsonNode> told(Statements statements, Practised... attempts) throws IOException {
        var all = new ArrayList<JsonNode>();
        MAPPER.readTree(statements.of(List.of(attempts))).forEach(all::add);
        return all;
    }

    private static List<String> verbs(List<JsonNode> statements) {
        return statements.stream().map(s -> s.at("/verb/id").asText().replace("http://adlnet.gov/expapi/verbs/", "")).toList();
    }

    @Test
    void everyStatementKeepsTheRulesOfTheSpecification() throws IOException {
        List<JsonNode> all = told(USUAL, Practice.by("Ann").score(Dimension.HANDLING, 40).done(), Practice.by("Bo \"<&\u202E").overall(0).day(1).done(),
                Practice.by("سارة").overall(100).day(2).entered("cup/1 ä").done(), Practice.by("Per").open().done());
        assertThat(all).hasSize(10).allSatisfy(s -> assertThat(StatementRules.broken(s)).isEmpty());
    }

    @Test
    void theRulesFindWhatIsWrong() throws IOException {
        ObjectNode statement = (ObjectNode) told(USUAL, Practice.by("Ann").done()).get(1);
        ((ObjectNode) statement.at("/result/score")).put("scaled", 1.1);
        ((ObjectNode) statement.at("/actor/account")).put("homePage", "two ears");
        ((ObjectNode) statement.at("/context")).putNull("platform").put("registration", "1");
        ((ObjectNode) statement.at("/result/extensions")).put("empathy", 5);
        statement.put("timestamp", "yesterday").put("more", true);
        assertThat(StatementRules.broken(statement)).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"60, passed", "59, failed", "100, passed", "0, failed"})
    void whoeverReachesTheScorePasses(int overall, String verb) throws IOException {
        assertThat(verbs(told(USUAL, Practice.by("Ann").overall(overall).done()))).containsExactly("initialized", "completed", verb);
    }

    @Test
    void aCriticalFailureNeverPasses() throws IOException {
        assertThat(verbs(told(USUAL, Practice.by("Ann").overall(95).failing("threat").done()))).endsWith("failed");
    }

    @Test
    void whatHasNotEndedWasOnlyBegun() throws IOException {
        assertThat(verbs(told(USUAL, Practice.by("Ann").open().done()))).containsExactly("initialized");
    }

    @Test
    void idsAreTheSameEveryTimeAndNoTwoAreAlike() throws IOException {
        List<String> once = told(USUAL, Practice.by("Ann").done(), Practice.by("Ann").day(1).done()).stream().map(s -> s.get("id").asText()).toList();
        List<String> again = told(USUAL, Practice.by("Ann").done(), Practice.by("Ann").day(1).done()).stream().map(s -> s.get("id").asText()).toList();
        assertThat(again).isEqualTo(once).doesNotHaveDuplicates();
    }

    @Test
    void aNameThatFollowsFromAnotherIsTheOneOfTheStandard() {
        // The example of RFC 9562, appendix A.4.
        assertThat(NamedUuid.of(java.util.UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void theResultHoldsTheScoreTheDimensionsAndTheTimeWithoutTheTimesAway() throws IOException {
        JsonNode result = told(USUAL, Practice.by("Ann").overall(64).done()).get(2).get("result");
        assertThat(result.at("/score/scaled").decimalValue()).isEqualByComparingTo("0.64");
        assertThat(result.get("duration").asText()).isEqualTo("PT1M30S");
        assertThat(result.get("extensions").get("https://two-ears.example/dimensions/honesty").asInt()).isEqualTo(80);
        assertThat(result.get("extensions").has("https://two-ears.example/dimensions/handling")).isFalse();
    }

    @Test
    void anotherHomeNamesAccountsAndScenarios() throws IOException {
        JsonNode statement = told(new Statements(URI.create("https://learning.example.org/x"), 60), Practice.by("Ann").done()).get(0);
        assertThat(statement.at("/actor/account/homePage").asText()).isEqualTo("https://learning.example.org/x/");
        assertThat(statement.at("/object/id").asText()).isEqualTo("https://learning.example.org/x/scenarios/en/charged-twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:x", "two-ears", "https:///x", "https://x.example/?a", "https://x.example/#a", "https://me@x.example/", "ftp://x.example/"})
    void aHomeIsAnAddressOfTheWeb(String address) {
        assertThat(Statements.isHome(URI.create(address))).isFalse();
        assertThatThrownBy(() -> new Statements(URI.create(address), 60)).isInstanceOf(IllegalArgumentException.class);
    }
}
