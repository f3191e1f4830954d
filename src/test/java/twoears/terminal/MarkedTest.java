package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Evidence;
import twoears.terminal.canvas.Run;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

class MarkedTest {
    private static Evidence evidence(double points, int start, int end) {
        return new Evidence("signal", Dimension.EMPATHY, points, new Span(start, end), "");
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    @Test
    void signStandsBeforeTheWordsAndTheyAreUnderlined() {
        List<Run> runs = Marked.of("I am sorry, but wait.", List.of(evidence(8, 0, 10), evidence(-4, 12, 15)), Style.TEXT);
        assertThat(text(runs)).isEqualTo("+I am sorry, −but wait.");
        assertThat(runs).contains(new Run("I am sorry", Style.of(Ink.GAIN).asMarked()), new Run("but", Style.of(Ink.LOSS).asMarked()));
    }

    @Test
    void weightierEvidenceWinsWhereTwoMeet() {
        List<Run> runs = Marked.of("I need you to calm down.", List.of(evidence(2, 0, 24), evidence(-13, 14, 23)), Style.TEXT);
        assertThat(text(runs)).isEqualTo("+I need you to −calm down.");
    }

    @Test
    void evidenceAboutTheWholeOrBeyondTheTextMarksNothing() {
        assertThat(text(Marked.of("Yes.", List.of(evidence(5, 0, 0), evidence(5, 2, 40)), Style.TEXT))).isEqualTo("Yes.");
    }

    @Test
    void textOfAHundredThousandCharactersIsShortened() {
        String endless = "so ".repeat(33_334);
        assertThat(text(Marked.of(endless, List.of(evidence(5, 90_000, 90_002)), Style.TEXT))).hasSizeLessThan(4_100).endsWith("…");
    }
}
