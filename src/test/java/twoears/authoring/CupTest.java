package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Team;
import twoears.core.league.Cup.Tie;

class CupTest {
    private static final String SCENARIO = """
            title: Late parcel
            customer: {name: Ola}
            steps:
              - id: opening
                says: Where is my parcel?
            """;
    private static final String SHORT = """
            title: Winter cup
            cases: en/late-parcel
            window: {from: 2026-12-01 09:00, until: 2026-12-14 16:00, zone: Europe/Oslo}
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path cupFile(String text) throws IOException {
        write("en/late-parcel.yaml", SCENARIO);
        return write("cups/winter.yaml", text);
    }

    private Cup cup(String text) throws IOException {
        cupFile(text);
        CupLibrary cups = library("2026-12-05T00:00:00Z");
        assertThat(cups.faults()).isEmpty();
        return cups.all().get(0);
    }

    private CupLibrary library(String now) {
        return new CupLibrary(List.of(folder), Language.EN, Set::of, () -> Instant.parse(now));
    }

    private List<Diagnostic> check(String text) throws IOException {
        return new Checker(Optional.empty(), Language.EN, Set::of).check(List.of(cupFile(text)));
    }

    private List<Code> errors(String text) throws IOException {
        return check(text).stream().filter(Diagnostic::isError).map(Diagnostic::code).toList();
    }

    private List<IdWriter.Outcome> fix(Path file) {
        return new IdWriter(Optional.empty(), Language.EN, Set::of).write(List.of(file));
    }

    @Test
    void aShortFileIsACup() throws IOException {
        Cup cup = cup(SHORT);
        assertThat(cup.id()).isEqualTo("winter");
        assertThat(cup.cases()).extracting(Cup.Case::key).containsExactly("en/late-parcel");
        assertThat(cup.window().from()).isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(cup.window().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(cup.attempts()).isEqualTo(1);
        assertThat(cup.brackets()).containsExactly(Guidance.FREE);
        assertThat(cup.hintPrice()).isZero();
        assertThat(cup.freeze()).isEmpty();
        assertThat(cup.ties()).containsExactly(Tie.HONESTY, Tie.HINTS, Tie.SPREAD);
    }

    @Test
    void everythingCanBeSaid() throws IOException {
        Cup cup = cup(SHORT + """
                seed: 42
                attempts: 3
                counts: best
                hints: {price: 5}
                freeze: 2 hours
                teams:
                  - Kundesenteret Bergen
                  - {name: Oslo, members: [Åse, Bjørn]}
                best: 2
                handicaps: {Åse: 5}
                ties: [hints, honesty]
                """);
        assertThat(cup.seed()).isEqualTo(42);
        assertThat(cup.attempts()).isEqualTo(3);
        assertThat(cup.counts()).isEqualTo(Counts.BEST);
        assertThat(cup.hintPrice()).isEqualTo(5);
        assertThat(cup.freeze()).contains(Duration.ofHours(2));
        assertThat(cup.teams()).containsExactly(new Team("Kundesenteret Bergen", List.of()), new Team("Oslo", List.of("Åse", "Bjørn")));
        assertThat(cup.best()).isEqualTo(2);
        assertThat(cup.handicaps()).isEqualTo(Map.of("Åse", 5));
        assertThat(cup.ties()).containsExactly(Tie.HINTS, Tie.HONESTY);
    }

    @Test
    void theHashFollowsFromTheRulesAndNothingElse() throws IOException {
        String hash = cup(SHORT).hash();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(cup(SHORT.replace("Winter", "Spring") + "teams: [A team]\nhandicaps: {Eva: 5}\nties: spread\nbest: 9\n").hash()).isEqualTo(hash);
        for (String other : List.of(SHORT + "seed: 2\n", SHORT + "attempts: 2\n", SHORT + "counts: best\n", SHORT + "hints: {price: 1}\n",
                SHORT + "freeze: 1 hour\n", SHORT.replace("09:00", "10:00"), SHORT.replace("16:00", "17:00"))) {
            assertThat(cup(other).hash()).as(other).isNotEqualTo(hash);
        }
        cupFile(SHORT);
        write("en/late-parcel.yaml", SCENARIO.replace("Where", "So where"));
        assertThat(library("2026-12-05T00:00:00Z").all().get(0).hash()).isNotEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en/late-parcel        | en/late-parcle              | UNKNOWN_SCENARIO
            en/late-parcel        | [en/late-parcel, en/late-parcel] | DUPLICATE_ID
            en/late-parcel        | late-parcel                 | WRONG_SHAPE
            en/late-parcel        | ../en/late-parcel           | WRONG_SHAPE
            en/late-parcel        | {scenario: en/late-parcel, hash: 12} | WRONG_SHAPE
            2026-12-01 09:00      | 2026-13-01 09:00            | BAD_TIME
            2026-12-01 09:00      | 2026-02-30 09:00            | BAD_TIME
            2026-12-01 09:00      | 2026-12-15 09:00            | BAD_WINDOW
            Europe/Oslo           | Europe/Olso                 | UNKNOWN_ZONE
            Europe/Oslo           | +01:00                      | UNKNOWN_ZONE
            zone: Europe/Oslo     | time: 5                     | UNKNOWN_KEY
            """)
    void whatIsWrongIsToldWhereItStands(String from, String to, Code code) throws IOException {
        assertThat(errors(SHORT.replace(from, to))).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            play: guided            | NOT_GUIDED
            play: typed             | UNKNOWN_VALUE
            counts: worst           | UNKNOWN_VALUE
            ties: [honesty, honesty] | DUPLICATE_ID
            ties: time              | UNKNOWN_VALUE
            freeze: 20 days         | BAD_WINDOW
            freeze: soon            | BAD_LENGTH
            hints: {price: -1}      | NOT_A_NUMBER
            attempts: 0             | OUT_OF_RANGE
            teams: [Оslo]           | BAD_NAME
            teams: ["=HYPERLINK(1)"] | BAD_NAME
            teams: [{name: A, members: [Eva]}, {name: B, members: Eva}] | DUPLICATE_ID
            handicaps: {admin: 5}   | BAD_NAME
            handicaps: {Eva: 99}    | OUT_OF_RANGE
            days: [monday]          | NOT_PLAYED_YET
            """)
    void soIsWhatIsWrongInItsRules(String line, Code code) throws IOException {
        assertThat(errors(SHORT + line + "\n")).containsExactly(code);
    }

    @Test
    void aMisspeltScenarioAndZoneAreSuggested() throws IOException {
        List<Diagnostic> found = check(SHORT.replace("late-parcel", "late-parcle").replace("Oslo}", "Olso}"));
        assertThat(found).extracting(Diagnostic::suggestion).containsExactly("en/late-parcel", "Europe/Oslo");
        assertThat(found.get(0).where()).endsWith("winter.yaml:2:8");
    }

    @Test
    void versionsThatAreNotWrittenAreWrittenByFixAndTheCupStaysTheSame() throws IOException {
        String list = SHORT.replace("cases: en/late-parcel", "cases:\n  - en/late-parcel\n  # the second\n  - scenario: en/other\n  - {scenario: nb/third}");
        write("en/other.yaml", SCENARIO);
        write("nb/third.yaml", SCENARIO);
        Cup before = cup(list);
        Path file = folder.resolve("cups/winter.yaml");
        assertThat(check(list)).extracting(Diagnostic::code).containsExactly(Code.NO_VERSION);
        assertThat(fix(file)).containsExactly(new IdWriter.Outcome.Versioned(file, List.of("en/late-parcel", "en/other", "nb/third")));
        assertThat(Files.readString(file)).contains("  # the second\n").contains("{scenario: en/late-parcel, hash: ").contains("en/other\n    hash: ");
        assertThat(library("2026-12-05T00:00:00Z").all()).containsExactly(before);
        assertThat(new Checker(Optional.empty(), Language.EN, Set::of).check(List.of(file))).isEmpty();
        assertThat(fix(file)).isEmpty();
    }

    @Test
    void anotherVersionIsToldAndTheCupStaysWhatItWas() throws IOException {
        Path file = cupFile(SHORT);
        fix(file);
        String fixed = Files.readString(file);
        Cup before = library("2026-12-05T00:00:00Z").all().get(0);
        write("en/late-parcel.yaml", SCENARIO.replace("Where", "So where"));
        assertThat(new Checker(Optional.empty(), Language.EN, Set::of).check(List.of(file))).extracting(Diagnostic::code).containsExactly(Code.OTHER_VERSION);
        Files.delete(folder.resolve("en/late-parcel.yaml"));
        assertThat(new Checker(Optional.empty(), Language.EN, Set::of).check(List.of(file))).extracting(Diagnostic::code).containsExactly(Code.OTHER_VERSION);
        assertThat(library("2026-12-05T00:00:00Z").all()).containsExactly(before);
        assertThat(Files.readString(file)).isEqualTo(fixed);
    }

    @Test
    void theNextToEndComesFirstAndThoseThatAreOverLast() throws IOException {
        cupFile(SHORT);
        write("cups/later.yaml", SHORT.replace("2026-12-14", "2026-12-20"));
        write("cups/early.yaml", SHORT.replace("2026-12-14", "2026-12-03"));
        assertThat(library("2026-12-05T00:00:00Z").all()).extracting(Cup::id).containsExactly("winter", "later", "early");
    }

    @Test
    void aFaultyCupIsToldOfAndTheOthersStay() throws IOException {
        cupFile(SHORT);
        write("cups/broken.yaml", "title: Broken\n");
        CupLibrary cups = library("2026-12-05T00:00:00Z");
        assertThat(cups.all()).extracting(Cup::id).containsExactly("winter");
        assertThat(cups.faults()).isNotEmpty().allMatch(f -> f.contains("cups/broken.yaml:1:1: "));
        write("cups/broken.yaml", SHORT + "# mended\n");
        assertThat(cups.all()).hasSize(2);
    }

    @Test
    void aCupIsNoScenario() throws IOException {
        cupFile(SHORT);
        assertThat(new Library(List.of(folder), Optional.empty(), Language.EN, Set::of).cards()).hasSize(1);
        Path scenario = write("en/late-parcel.yaml", SCENARIO + "cups: [winter]\n");
        assertThat(new Checker(Optional.empty(), Language.EN, Set::of).check(List.of(scenario))).extracting(Diagnostic::message)
                .anyMatch(m -> m.contains("a file of its own"));
    }

    @ParameterizedTest
    @CsvSource({"tr", "ar", "fi"})
    void itIsReadTheSameWhereverTheMachineStands(String language) throws IOException {
        Cup here = cup(SHORT);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(cup(SHORT)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
