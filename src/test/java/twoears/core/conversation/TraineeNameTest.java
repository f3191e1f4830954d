package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.conversation.TraineeName.Accepted;
import twoears.core.conversation.TraineeName.Refusal;
import twoears.core.conversation.TraineeName.Refused;
import twoears.core.language.Language;
import twoears.core.language.Words;

class TraineeNameTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari", "Åse Ødegård", "Bjørn-Erik", "D'Angelo", "Séamus O’Neill", "佐藤 ゆき", "김민준", "Мария", "Ελένη",
            "عمر", "नेहा", "Çağrı", "Anna 2", "J. R. Ewing", "Conny", "Roote", "x"})
    void aNameAsPeopleWriteItIsTaken(String name) {
        assertThat(TraineeName.parse(name)).isEqualTo(new Accepted(new TraineeName(name)));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            \u3000Kari ,Kari
            Kari   Lund,Kari Lund
            Kari\u2003\u00A0Lund,Kari Lund
            A\u030Ase,Åse
            Ｋａｒｉ,Kari
            ｶﾅ,カナ""")
    void aNameIsBroughtToItsOneForm(String typed, String form) {
        assertThat(TraineeName.parse(typed)).isEqualTo(new Accepted(new TraineeName(form)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u3000"})
    void nothingIsNoName(String typed) {
        refuses(typed, Refusal.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari\n", "\tKari", "Ka\u0007ri", "Ka\u001B]0;x", "Ka\u0085ri", "Ka\u00ADri", "\uFEFFKari", "Ka\u200Dri",
            "Ka\u202Eri", "Ka\u2067ri", "Ka\uD800ri", "Ka\uFE0Fri", "Ka\u034Fri", "\u1160Kari", "\u2028"})
    void whatCannotBeSeenIsRefused(String typed) {
        refuses(typed, Refusal.UNSEEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari!", "kari@example", "a/b", "-Kari", "'Kari", ".Kari", "kari.txt", "Kari..", "Kari 😀", "𝓚ari", "ﬁnn", "№ 1",
            "K\u0301\u0302\u0303\u0304\u0305ari", "\u0301Kari", "+1", "100%", "K‮ari;", "{Kari}"})
    void whatNamesAreNotWrittenWithIsRefused(String typed) {
        assertThat(TraineeName.parse(typed)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Κari", "Kаri", "Kari Лунд", "ᎪNN"})
    void lettersOfSeveralScriptsAreRefused(String typed) {
        refuses(typed, Refusal.MIXED_SCRIPTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Admin", "ADMIN", "  root", "Prn", "ｙｏｕ", "Administrator"})
    void wordsOfTheProgramAndOfSystemsAreRefusedInAnyLocale(String typed) {
        for (String language : new String[] {"en", "tr", "ar", "fi"}) {
            Locale.setDefault(Locale.forLanguageTag(language));
            refuses(typed, Refusal.RESERVED);
        }
    }

    @Test
    void aNameHasALetter() {
        refuses("2 4", Refusal.NO_LETTER);
    }

    @Test
    void theLengthIsCountedInCharacters() {
        assertThat(TraineeName.parse("𠮷".repeat(32))).isInstanceOf(Accepted.class);
        refuses("é".repeat(33), Refusal.TOO_LONG);
        refuses("x".repeat(100_000), Refusal.TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasItsSentence(Refusal refusal) {
        assertThat(Words.of("store", Language.EN).text(refusal.key())).endsWith(".");
    }

    private static void refuses(String typed, Refusal why) {
        assertThat(TraineeName.parse(typed)).as(typed).isEqualTo(new Refused(why));
    }
}
