package twoears.authoring.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Problems;
import twoears.core.language.Language;

/** A large file is read as it would be in one go, or in one go. */
class InHalvesTest {
    private static final String STEP = """
              - id: s%d
                says: >-
                  Parcel %d
                  - is late
                next: [{when: {calm: at least 4}, go: s1}, s2]
                choices:
                  - 'it''s here'
                  - |
                    two
                     lines
            """;

    private static String file(String head, String step, String tail) {
        var text = new StringBuilder(head);
        for (int i = 1; text.length() < InHalves.LEAST * 2; i++) {
            text.append(step.replace("%d", Integer.toString(i)));
        }
        return text.append(tail).toString();
    }

    private static Optional<Node> halves(String text) {
        return InHalves.read(text, Composing.MOST_EVENTS, problems(text));
    }

    private static Problems problems(String text) {
        return new Problems("x.yaml", text, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: x\nsteps:\n", "---\n# y\ntitle: >\n  x\nsteps:\n", "steps:\n"})
    void bothHalvesMakeTheSameTreeAsTheWhole(String head) {
        String text = file(head, STEP, "endings:\n  a: {outcome: lost}\nlanguage: en\n");
        assertThat(halves(text)).isPresent().isEqualTo(Document.whole(text, problems(text)));
        String atTheMargin = file(head, STEP.replaceAll("(?m)^  ", ""), "");
        assertThat(halves(atTheMargin)).isPresent().isEqualTo(Document.whole(atTheMargin, problems(atTheMargin)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  - says: &a x\n", "  - says: \"x\n", "  - {says: x\n", "  - says: !!str x\n", "  - says: x\n    says: y\n", "  - says: *b\n",
            "  -\n\tx: y\n", "steps:\n  - x\n", "title: y\n  - x\n", "...\n", "---\n", "  - says: 'x\n"})
    void whatIsOddIsReadWhole(String odd) {
        String text = file(file("title: x\nsteps:\n", STEP, odd), STEP, "");
        assertThat(halves(text)).isEmpty();
        String below = file("title: x\nsteps:\n", STEP, odd + STEP.replace("%d", "0"));
        assertThat(halves(below)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: x\nsteps: # many\n", "title: |\n  x\n  steps:\n", "\"steps\":\n", "title: \"\nsteps:\n", "x: {y: 1,\nsteps:\n", "title: x\nsteps:\n\n"})
    void aFileWhoseStepsStandOtherwiseIsReadWhole(String head) {
        assertThat(halves(file(head, STEP, ""))).isEmpty();
    }

    @Test
    void aKeyThatStandsInBothHalvesIsToldAtItsLine() {
        String text = file("title: x\nsteps:\n", STEP, "title: y\n");
        Problems problems = problems(text);
        assertThat(Document.of(text, problems)).isPresent();
        assertThat(problems.all()).extracting(Diagnostic::code).containsExactly(Code.DUPLICATE_KEY);
        assertThat(problems.all().get(0).place().line()).isEqualTo((int) text.lines().count());
    }

    @Test
    void theBoundOnEventsHoldsForBothTogether() {
        String text = file("title: x\nsteps:\n", "  - [a, b, c, d]\n", "");
        assertThat(InHalves.read(text, 10_000, problems(text))).isEmpty();
    }
}
