package twoears.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.scenario.Dimension;
import twoears.report.Practice;

class AttemptsCsvTest {
    private static CSVRecord row(Practice practice) throws IOException {
        try (var csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(AttemptsCsv.of(List.of(practice.done()))))) {
            return csv.getRecords().get(0);
        }
    }

    @Test
    void oneRowTellsOfOneAttempt() throws IOException {
        CSVRecord row = row(Practice.by("Zoë O'Hara, \"Z\"").overall(64));
        assertThat(row.get("name")).isEqualTo("Zoë O'Hara, \"Z\"");
        assertThat(row.toMap()).containsEntry("overall", "64").containsEntry("empathy", "60").containsEntry("handling", "").containsEntry("calm_after", "70")
                .containsEntry("started", "2030-05-12T12:00:00Z").containsEntry("outcome", "resolved").containsEntry("seconds", "90");
    }

    @Test
    void linesEndAsTheStandardSays() {
        String csv = AttemptsCsv.of(List.of(Practice.by("Ann").score(Dimension.HANDLING, 50).done()));
        assertThat(csv).endsWith("\r\n").startsWith("attempt,started,name,");
        assertThat(csv.lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void aFormulaIsText(String formula) throws IOException {
        assertThat(row(Practice.by(formula)).get("name")).startsWith("'");
        assertThat(row(Practice.by("Ann").title(formula)).get("title")).startsWith("'");
    }
}
