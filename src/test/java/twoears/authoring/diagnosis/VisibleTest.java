package twoears.authoring.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void whatSteersATerminalIsWrittenOut() {
        assertThat(Visible.of("a\u001b[2Jb\u009b31mc\u007f\n")).isEqualTo("a\\x1b[2Jb\\x9b31mc\\x7f\\x0a");
    }

    @Test
    void whatHidesOrTurnsTheTextIsWrittenOut() {
        assertThat(Visible.of("a\u202eb\u200bc\u2066d\ufeff\u2028" + Character.toString(0xe0041))).isEqualTo("a\\u202eb\\u200bc\\u2066d\\ufeff\\u2028\\U000e0041");
    }

    @Test
    void lettersOfEveryLanguageStay() {
        assertThat(Visible.of("blåbærsyltetøy, hyvää yötä, Zürich …")).isEqualTo("blåbærsyltetøy, hyvää yötä, Zürich …");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String emoji = "😀".repeat(300);
        assertThat(Visible.name(emoji)).isEqualTo("😀".repeat(100) + "…");
    }
}
