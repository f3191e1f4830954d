package twoears.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import twoears.core.conversation.Event;
import twoears.core.language.HalfCharacters;
import twoears.core.league.Results.Sheet;
import twoears.store.Json.Unreadable;

/** The file and the events of a sheet, compressed together: most of what one says, the other says too. */
record SheetContent(String text, List<Event> events) {
    private static final int FORMAT = 1;

    static SheetContent of(Sheet sheet) {
        return new SheetContent(sheet.text(), sheet.events());
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        var quickly = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, quickly))) {
            out.writeByte(FORMAT);
            put(out, text);
            out.writeInt(events.size());
            for (Event event : events) {
                put(out, EventWriter.json(event));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never into memory
        } finally {
            quickly.end();
        }
        return bytes.toByteArray();
    }

    /** @throws Unreadable when this is not what was written here */
    static SheetContent read(byte[] bytes) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readByte() != FORMAT) {
                throw new Unreadable("unknown format", null);
            }
            String text = text(in);
            int count = in.readInt();
            var events = new ArrayList<Event>();
            for (int i = 0; i < count; i++) {
                events.add(EventReader.event(text(in)));
            }
            return new SheetContent(text, events);
        } catch (IOException e) {
            throw new Unreadable("broken", e);
        }
    }

    /** A text may hold half characters, which UTF-8 has no form for. */
    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] encoded = HalfCharacters.escaped(text).getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
