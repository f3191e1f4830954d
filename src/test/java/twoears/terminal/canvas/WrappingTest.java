package twoears.terminal.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static List<String> wrapped(String text, int width) {
        return Wrapping.of(text, Style.TEXT, width).stream().map(Row::text).toList();
    }

    @Test
    void breaksBetweenWords() {
        assertThat(wrapped("I see both charges of 499.", 12)).containsExactly("I see both", "charges of", "499.");
    }

    @Test
    void wordWiderThanTheRowIsBrokenWithin() {
        assertThat(wrapped("a lentokonesuihkuturbiini b", 8)).containsExactly("a", "lentokon", "esuihkut", "urbiini", "b");
    }

    @Test
    void lineEndsStay() {
        assertThat(wrapped("one\n\n  two", 20)).containsExactly("one", "", "  two");
    }

    @Test
    void wideCharactersTakeTwoCells() {
        assertThat(wrapped("你好吗 再见", 6)).containsExactly("你好吗", "再见");
    }

    @Test
    void stylesSurviveTheBreak() {
        List<Row> rows = Wrapping.of(List.of(new Run("plain ", Style.TEXT), new Run("marked words", Style.STRONG)), 12);
        assertThat(rows.get(0).runs()).containsExactly(new Run("plain ", Style.TEXT), new Run("marked", Style.STRONG));
        assertThat(rows.get(1).runs()).containsExactly(new Run("words", Style.STRONG));
    }

    @Test
    void noRowIsWiderThanItMayBeAndNoLetterIsLost() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(60), 0, 12).forEach(n -> text.append("ab c\nå你\u0301\ud83d\ude00x \t".charAt(n)));
            int width = 2 + random.nextInt(12);
            List<Row> rows = Wrapping.of(text.toString(), Style.TEXT, width);
            assertThat(rows).as("seed 7, text %d", i).allMatch(r -> r.width() <= width);
            assertThat(String.join("", rows.stream().map(Row::text).toList()).replaceAll("\\s", "")).isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }
}
