package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewCommandTest {
    private final HouseForTests house = new HouseForTests();

    @Test
    void playsFromAnywhereInAnyMoodAndKeepsNothing() {
        assertThat(house.run("good\n", "preview", "charged-twice", "--from", "when-back", "--calm", "20", "--trust", "60")).isZero();
        assertThat(house.out()).startsWith("Charged twice (a preview: nothing is kept").contains("Mood: calm 20, trust 60").contains("Customer: When is it back?")
                .doesNotContain("You charged me twice.").doesNotContain("Everything is kept");
        assertThat(house.attempts.list(9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --from=when-bakc, did you mean "when-back"?
            --from=nowhere,   There is no step "nowhere"
            --calm=101,       101 is no mood
            --trust=-1,       -1 is no mood
            """)
    void whatCantBeMeantIsRefusedInASentence(String option, String sentence) {
        assertThat(house.run("", "preview", "charged-twice", option)).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.err()).contains(sentence);
    }

    @Test
    void onAScreenItIsThere() {
        house.hasScreen = true;
        house.run("", "preview", "charged-twice");
        assertThat(house.shown).hasValueSatisfying(v -> assertThat(v).isInstanceOf(View.Preview.class));
    }
}
