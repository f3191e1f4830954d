package twoears.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import twoears.core.conversation.Event;
import twoears.core.league.Results.Sheet;
import twoears.core.scenario.Source;
import twoears.store.Json.Unreadable;

/**
 * The file and the events of a sheet, packed. What has been written in a form is read for ever.
 *
 * <p>Form 2: its number; where in the text the scenario stood, which is kept elsewhere, once; the text without it, compressed; the events as
 * {@link PackedEvents} has them, which compressing would take longer over than all else. Form 1 is compressed as a whole: its
 * number, the text, the events as JSON objects.
 */
record SheetContent(String text, List<Event> events) {
    private static final int FIRST_FORM = 1;
    private static final byte FORM = 2;

    /**
     * As it is kept.
     *
     * @param scenario the source's files as {@link SourceFiles#sorted} has them
     * @param deflater ready for use, and so again afterwards
     */
    static byte[] bytes(Sheet sheet, String scenario, Deflater deflater) {
        String text = sheet.text();
        int at = text.indexOf(scenario);
        String rest = at < 0 ? text : text.substring(0, at) + text.substring(at + scenario.length());
        var out = new PackedOut();
        out.number(FORM);
        out.number(at + 1);
        out.bytes(deflated(rest.getBytes(StandardCharsets.UTF_8), deflater));
        PackedEvents.write(out, sheet.events(), text);
        return out.bytes();
    }

    private static byte[] deflated(byte[] plain, Deflater deflater) {
        var bytes = new ByteArrayOutputStream(plain.length);
        byte[] some = new byte[plain.length + 1];
        deflater.setInput(plain);
        deflater.finish();
        while (!deflater.finished()) {
            bytes.write(some, 0, deflater.deflate(some));
        }
        deflater.reset();
        return bytes.toByteArray();
    }

    /**
     * From what is kept.
     *
     * @param source of the scenario
     * @throws Unreadable when this is not what was written here
     */
    static SheetContent read(byte[] bytes, Source source) {
        try {
            return bytes.length > 0 && bytes[0] == FORM ? packed(new PackedIn(bytes, 1), source) : first(bytes);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new Unreadable("broken", e);
        }
    }

    private static SheetContent packed(PackedIn in, Source source) throws IOException {
        int at = in.integer() - 1;
        String rest = new String(inflated(in.bytes()).readAllBytes(), StandardCharsets.UTF_8);
        if (at > rest.length()) {
            throw new Unreadable("cut", null);
        }
        String text = at < 0 ? rest : rest.substring(0, at) + SourceFiles.sorted(source.files()) + rest.substring(at);
        return new SheetContent(text, PackedEvents.read(in, text));
    }

    private static InflaterInputStream inflated(byte[] bytes) {
        return new InflaterInputStream(new ByteArrayInputStream(bytes));
    }

    private static SheetContent first(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(inflated(bytes))) {
            if (in.readByte() != FIRST_FORM) {
                throw new Unreadable("unknown format", null);
            }
            String text = text(in);
            int count = in.readInt();
            var events = new ArrayList<Event>();
            for (int i = 0; i < count; i++) {
                events.add(EventReader.event(text(in)));
            }
            return new SheetContent(text, events);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
