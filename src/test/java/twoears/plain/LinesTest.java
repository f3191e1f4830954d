package twoears.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesEndWithANewlineAndTheLastNeedNone() throws IOException {
        assertThat(texts("one\ntwo\r\n\nfour")).containsExactly("one", "two", "", "four");
        assertThat(texts("one\n")).containsExactly("one");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void aByteOrderMarkIsDroppedAtTheStartOnly() throws IOException {
        assertThat(texts("\ufeffone\n\ufefftwo")).containsExactly("one", "\ufefftwo");
    }

    @Test
    void aLineTooLongIsDroppedAndTheNextIsWhole() throws IOException {
        var lines = new Lines(stream("x".repeat(1_000_000) + "\nnext\n" + "y".repeat(21)), 20);
        assertThat(lines.next().orElseThrow().isTooLong()).isTrue();
        assertThat(lines.next().orElseThrow().text()).contains("next");
        assertThat(lines.next().orElseThrow().isTooLong()).isTrue();
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void invalidUtf8HasNoText() throws IOException {
        var lines = new Lines(new ByteArrayInputStream(new byte[] {'a', (byte) 0xC3, '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n', 'b'}), 20);
        assertThat(lines.next().orElseThrow().text()).isEmpty();
        assertThat(lines.next().orElseThrow().text()).isEmpty();
        assertThat(lines.next().orElseThrow().text()).contains("b");
    }

    @Test
    void aLineIsGivenAsSoonAsItIsThere() throws IOException {
        var lines = new Lines(inPieces("one\ntw", "o\nthree"), 100);
        assertThat(lines.next().orElseThrow().text()).contains("one");
        assertThat(lines.hasLine()).isFalse();
        assertThat(lines.next().orElseThrow().text()).contains("two");
        assertThat(lines.next().orElseThrow().text()).contains("three");
    }

    private static List<String> texts(String input) throws IOException {
        var lines = new Lines(stream(input), 1000);
        var texts = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            texts.add(line.get().text().orElseThrow());
        }
        return texts;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream inPieces(String... pieces) {
        return new InputStream() {
            private int next;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (next == pieces.length) {
                    return -1;
                }
                byte[] piece = pieces[next++].getBytes(UTF_8);
                System.arraycopy(piece, 0, into, offset, piece.length);
                return piece.length;
            }
        };
    }
}
