package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.explaining.Page;
import twoears.authoring.explaining.Page.Sample;
import twoears.authoring.explaining.Pages;
import twoears.core.language.Language;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorer;

/**
 * Each code has a page, and what the page shows is true: its example brings about that code and no other, exactly as the
 * page says, and the mended one nothing. To write what is found anew after a change, run with {@code -Dgolden.update=true}
 * and read the difference.
 */
class PagesTest {
    private static final Path WRITTEN = Path.of("src/main/resources/twoears/explaining");
    /** The figures of a page are those of the day on which it was written. */
    private static final String SCORES = "scores \\d+|\\d+ against \\d+";

    private static final Judge JUDGE = Scorer.load();
    private static final Path NAMES = Path.of("src/test/resources/twoears/authoring/codes.txt");

    /** Such as come with another, since they tell of it. */
    private static final Map<Code, Code> BESIDE = Map.of(Code.MORE_PROBLEMS, Code.UNKNOWN_KEY,
            Code.FAULTY_PERSONA, Code.WRONG_SHAPE, Code.FAULTY_SCENARIO, Code.MISSING_KEY);

    @TempDir
    Path folder;

    /** What only a machine can write: made here, since a page can't show it. */
    private final Map<Code, Making> made = new EnumMap<>(Map.of(
            Code.NO_SUCH_FILE, () -> folder.resolve("en/late-parcle.yaml"),
            Code.NOT_A_FILE, () -> Files.createDirectories(folder.resolve("en/late-parcel.yaml")),
            Code.NOT_READABLE, this::locked,
            Code.TOO_LARGE, () -> write("en/late-parcel.yaml", "# ".repeat(2 * 1024 * 1024)),
            Code.NOT_UTF8, () -> Files.write(write("en/late-parcel.yaml", ""), "title: Bjørn".getBytes(StandardCharsets.ISO_8859_1)),
            Code.BAD_FILE_NAME, () -> write("en/late\u001b[31mparcel.yaml", good()),
            Code.TOO_MUCH, () -> write("en/late-parcel.yaml", good() + "trains: [" + "P1, ".repeat(300_000) + "P1]\n"),
            Code.TOO_LONG, () -> write("en/late-parcel.yaml", good() + "summary: " + "words ".repeat(30_000) + "\n"),
            Code.MORE_PROBLEMS, () -> write("en/late-parcel.yaml", good()
                    + IntStream.range(0, 1000).mapToObj(i -> "setting-" + i + ": on\n").collect(Collectors.joining()))));

    private interface Making {
        Path file() throws IOException;
    }

    /** For whoever may read everything, a file that is none stands in for one that is locked. */
    private Path locked() throws IOException {
        Path file = write("en/late-parcel.yaml", good());
        return file.toFile().setReadable(false) && !Files.isReadable(file) ? file : Path.of("/proc/self/mem");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String good() {
        return Pages.of(Code.EMPTY_FILE).mended().files().get(0).text();
    }

    private List<Diagnostic> check(List<Sample> samples) throws IOException {
        var files = new ArrayList<Path>();
        for (Sample sample : samples) {
            files.add(write(sample.name(), sample.text()));
        }
        return check(files.toArray(Path[]::new));
    }

    private List<Diagnostic> check(Path... files) {
        return new Checker(Optional.of(Path.of("scenarios")), Language.EN, Scorer::signalNames, () -> JUDGE).check(List.of(files));
    }

    private String text(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::text).collect(Collectors.joining()).replace(folder + "/", "").strip();
    }

    @ParameterizedTest
    @EnumSource
    void itsExampleBringsItAboutAndNothingElse(Code code) throws IOException {
        Page page = Pages.of(code);
        List<Diagnostic> found = made.containsKey(code) ? check(made.get(code).file()) : check(page.example().files());
        if (Boolean.getBoolean("golden.update") && !page.example().files().isEmpty()) {
            write(page, text(found));
            return;
        }
        assertThat(found).extracting(Diagnostic::code).contains(code).allMatch(c -> c == code || c == BESIDE.get(code));
        assertThat(page.example().files().isEmpty()).as("shown in words only where a page can show no file").isEqualTo(made.containsKey(code));
        if (!page.example().files().isEmpty()) {
            assertThat(text(found).replaceAll(SCORES, "N")).isEqualTo(page.example().found().replaceAll(SCORES, "N"));
        }
    }

    private static void write(Page page, String found) throws IOException {
        String text = page.markdown().replaceFirst("(?s)```found\n.*?```", java.util.regex.Matcher.quoteReplacement("```found\n" + found + "\n```"));
        Files.writeString(WRITTEN.resolve(page.code().id() + ".md"), text);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundInTheMendedExample(Code code) throws IOException {
        Page page = Pages.of(code);
        assertThat(check(page.mended().files())).isEmpty();
        assertThat(page.mended().files().isEmpty() && page.mended().words().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void itIsWrittenForPeople(Code code) {
        Page page = Pages.of(code);
        assertThat(page.title()).isNotBlank().hasSizeLessThan(60).doesNotEndWith(".");
        assertThat(page.meaning().split("\\s+").length).isBetween(15, 150);
        assertThat(page.meaning()).endsWith(".").doesNotContainIgnoringCase("regex", "parser", "token", "null", "syntax", "invalid");
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(WRITTEN)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(c -> c.id() + ".md").toList());
        }
    }

    /** Scripts, settings and links hold on to a code's name, so one that was ever given stays; new ones are added below. */
    @Test
    void codesKeepTheirNames() throws IOException {
        List<String> given = Files.readAllLines(NAMES);
        assertThat(given).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Code.values()).map(Code::id)).as("codes.txt lists every code that was ever given").containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void aCodeIsFoundHoweverItIsTyped() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Pages.named("UNKNOWN_FACT")).contains(Code.UNKNOWN_FACT);
            assertThat(Pages.named("unknown-fact")).contains(Code.UNKNOWN_FACT);
            assertThat(Pages.named("missing-id-of-mine")).isEmpty();
            assertThat(Pages.near("unkown-fact")).contains(Code.UNKNOWN_FACT);
        } finally {
            Locale.setDefault(usual);
        }
    }
}
