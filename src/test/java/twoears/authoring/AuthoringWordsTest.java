package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.format.Shape;
import twoears.core.language.PhrasePattern;

class AuthoringWordsTest {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("twoears.words.authoring", Locale.ROOT);

    @Test
    void everyCodeHasASentence() {
        assertThat(Code.values()).allSatisfy(code -> assertThat(WORDS.keySet())
                .anyMatch(key -> key.equals(code.id()) || key.startsWith(code.id() + ".")));
    }

    @Test
    void everySentenceBelongsToSomething() {
        assertThat(WORDS.keySet()).allSatisfy(key -> assertThat(Arrays.stream(Code.values()).map(Code::id)
                .anyMatch(id -> key.equals(id) || key.startsWith(id + ".")) || key.startsWith("shape.") || key.startsWith("form.") || key.startsWith("way.") || key.startsWith("dimension.")
                || key.equals("did-you-mean")).as(key).isTrue());
    }

    @Test
    void everyShapeHasAName() {
        assertThat(Shape.values()).allSatisfy(shape -> assertThat(WORDS.containsKey("shape." + shape.id())).isTrue());
    }

    @Test
    void everyFaultOfAPhraseHasASentence() {
        assertThat(PhrasePattern.Problem.values()).allSatisfy(problem -> assertThat(
                WORDS.containsKey("bad-phrase." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'))).as(problem.name()).isTrue());
    }

    /** Else a format swallows the apostrophe, and what stands in braces after it. */
    @Test
    void apostrophesAreDoubledWhereSomethingIsFilledIn() {
        assertThat(WORDS.keySet()).filteredOn(key -> WORDS.getString(key).contains("{0}"))
                .allSatisfy(key -> assertThat(WORDS.getString(key).replace("''", "")).as(key).doesNotContain("'"));
    }
}
