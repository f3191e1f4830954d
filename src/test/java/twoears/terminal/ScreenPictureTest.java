package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Style;

class ScreenPictureTest {
    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void textIsTextAndTheWholeIsDescribed() throws Exception {
        Canvas canvas = Canvas.blank(30, 3);
        canvas.put(1, 1, "Kari: <why> & \"when\"?", Style.STRONG);
        Document svg = parsed(ScreenPicture.of(canvas, "A screen", "A customer asks."));
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("Kari: <why> & \"when\"?");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A screen");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("A customer asks.");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void columnsStayInTheirPlace() throws Exception {
        Canvas canvas = Canvas.blank(30, 1);
        canvas.put(0, 0, "one", Style.TEXT);
        canvas.put(20, 0, "two", Style.TEXT);
        Document svg = parsed(ScreenPicture.of(canvas, "t", "d"));
        assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("text").item(1).getAttributes().getNamedItem("x").getNodeValue()).isEqualTo("184");
    }
}
