package twoears.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void quotesDashesSpacesAndCaseAreMadeOne() {
        assertThat(Text.of("DON’T “wait” – 1\u00A0249").toString()).isEqualTo("don't \"wait\" - 1 249");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Text.of("a\u030Arsta\u0308d").toString()).isEqualTo("årstäd");
    }

    @Test
    void invisibleLettersVanishAndPlacesLeadBack() {
        Text text = Text.of("so\u200Brry \uD83D\uDE00 now");
        int at = text.toString().indexOf("now");
        assertThat(text.toString()).startsWith("sorry ");
        assertThat(text.span(0, 5)).isEqualTo(new Span(0, 6));
        assertThat(text.span(at, at + 3).of(text.original())).isEqualTo("now");
        assertThat(text.disguised()).isEqualTo(1);
    }

    @Test
    void lookAlikesAreReadAsWhatTheyImitate() {
        assertThat(Text.of("s\u043Erry about it").toString()).isEqualTo("sorry about it");
    }

    @Test
    void theTurkishDottedIIsAnI() {
        assertThat(Text.of("İ I").toString()).isEqualTo("i i");
    }

    @Test
    void whatIsOutOfTheOrdinaryLeavesThePlacesOfTheRestRight() {
        for (String odd : new String[] {"\u2019", "\u0301", "\u200B", "\uD83D\uDE00", "\u00AB", "\u0130", "\u00AD"}) {
            for (String before : new String[] {"", "K", "Åre "}) {
                Text text = Text.of(before + odd + "Ends");
                int at = text.toString().indexOf("ends");
                assertThat(text.span(at, at + 4).of(text.original())).as(before + odd).isEqualTo("Ends");
            }
        }
    }
}
