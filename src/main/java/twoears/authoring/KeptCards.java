package twoears.authoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Channel;

/**
 * Cards as they were last read, in one small file, so that a list shows before any YAML is read. Whatever is odd about
 * the file means that there is none; it is written whole or not at all.
 */
final class KeptCards {
    private static final int MAGIC = 0x32456152;

    /** To be raised when a card, or what makes one, changes. */
    private static final int VERSION = 2;

    private static final Language[] LANGUAGES = Language.values();
    private static final Channel[] CHANNELS = Channel.values();

    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int LONGEST_TEXT = 1024 * 1024;

    /**
     * A card and what it was read from.
     *
     * @param persona id of the persona whose file was read, empty when there was none
     * @param personaFile the file it stood in, with size and time
     */
    record Entry(Folders.Stamped file, String persona, Folders.Stamped personaFile, Card card) {}

    private final Path file;
    private final List<Path> roots;

    KeptCards(Path file, List<Path> roots) {
        this.file = file;
        this.roots = roots;
    }

    /** What was kept for the same folders, in the order of the list; empty when nothing usable was. */
    List<Entry> read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return List.of();
            }
            byte[] bytes = Files.readAllBytes(file);
            return bytes.length < Integer.BYTES * 2 ? List.of() : read(bytes);
        } catch (IOException | RuntimeException e) {
            // A list that was kept is only a help: without it everything is read anew.
            return List.of();
        }
    }

    private List<Entry> read(byte[] bytes) throws IOException {
        int length = bytes.length - Integer.BYTES;
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC || in.readInt() != VERSION || sum(bytes, length) != sumIn(bytes, length) || !text(in).equals(rootNames())) {
            return List.of();
        }
        int count = in.readInt();
        var entries = new ArrayList<Entry>(Math.max(0, Math.min(count, length)));
        for (int i = 0; i < count; i++) {
            entries.add(new Entry(stamped(in), text(in), stamped(in), card(in)));
        }
        return entries;
    }

    private static int sum(byte[] bytes, int length) {
        var sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    private static int sumIn(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }

    private String rootNames() {
        var names = new StringBuilder();
        for (Path root : roots) {
            names.append(root.toAbsolutePath()).append('\0').append(root).append('\0');
        }
        return names.toString();
    }

    private static Folders.Stamped stamped(DataInputStream in) throws IOException {
        return new Folders.Stamped(text(in), in.readLong(), in.readLong());
    }

    private static Card card(DataInputStream in) throws IOException {
        return new Card(text(in), text(in), text(in), text(in), LANGUAGES[in.readByte()], CHANNELS[in.readByte()],
                in.readByte(), texts(in), text(in), text(in), in.readBoolean());
    }

    private static Set<String> texts(DataInputStream in) throws IOException {
        int count = in.readByte();
        var texts = new LinkedHashSet<String>();
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT || length > in.available()) {
            throw new IOException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Keeps the entries for next time; where that can't be done, next time is slower and nothing else. */
    void write(List<Entry> entries) {
        Optional<Path> scratch = Optional.empty();
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            scratch = Optional.of(Files.createTempFile(folder, "cards", ".new"));
            Files.write(scratch.get(), bytes(entries));
            Files.move(scratch.get(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            scratch.ifPresent(KeptCards::drop);
        }
    }

    private static void drop(Path scratch) {
        try {
            Files.deleteIfExists(scratch);
        } catch (IOException | RuntimeException e) {
            // A full or read-only disk: there is nobody to tell and nothing lost.
            return;
        }
    }

    private byte[] bytes(List<Entry> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        text(out, rootNames());
        out.writeInt(entries.size());
        for (Entry entry : entries) {
            stamped(out, entry.file());
            text(out, entry.persona());
            stamped(out, entry.personaFile());
            card(out, entry.card());
        }
        byte[] all = bytes.toByteArray();
        out.writeInt(sum(all, all.length));
        return bytes.toByteArray();
    }

    private static void stamped(DataOutputStream out, Folders.Stamped stamped) throws IOException {
        text(out, stamped.file());
        out.writeLong(stamped.size());
        out.writeLong(stamped.modifiedNanos());
    }

    private static void card(DataOutputStream out, Card card) throws IOException {
        for (String text : List.of(card.id(), card.file(), card.title(), card.summary())) {
            text(out, text);
        }
        out.writeByte(card.language().ordinal());
        out.writeByte(card.channel().ordinal());
        out.writeByte(card.difficulty());
        out.writeByte(card.trains().size());
        for (String concept : card.trains()) {
            text(out, concept);
        }
        text(out, card.customerName());
        text(out, card.personaName());
        out.writeBoolean(card.isGuided());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
