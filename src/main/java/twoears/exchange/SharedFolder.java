package twoears.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import twoears.core.league.Results.Remark;
import twoears.exchange.Arrived.What;
import twoears.exchange.ResultFiles.Stamped;

/**
 * A folder that a team shares, on a disk of another machine or kept in step by a sync client. Every writer writes files of its own
 * only, each whole at once under its name, and changes nobody else's; so nobody has to wait, and no lock can be lost.
 * Readers look again and again: such disks tell of no changes. Not for use by several threads.
 */
public final class SharedFolder {
    private final Path folder;

    /** What has been dealt with, as it stood then. */
    private final Map<Path, Stamped> done = new HashMap<>();

    /** What was in trouble at the last look: perhaps it is still on its way. */
    private final Map<Path, Stamped> suspect = new HashMap<>();

    public SharedFolder(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Whether it can be looked into now; a disk elsewhere comes and goes. */
    public boolean isThere() {
        return Files.isDirectory(folder);
    }

    /**
     * Writes an attempt; on the disk when this returns. The same again, or less of it than stands there, changes nothing.
     *
     * @throws UncheckedIOException when it can't be written
     */
    public Path put(Outgoing.Parcel parcel) {
        return put(parcel.fileName(), parcel.sheet().text());
    }

    /** Writes a remark, likewise. */
    public Path put(Remark remark, SigningKey key) {
        return put(FileNames.of(remark), RemarkFile.text(remark, key));
    }

    /** Writes a file under its name, likewise. */
    Path put(String name, String text) {
        Path file = folder.resolve(name);
        try {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            // Longer is later: an attempt only ever grows.
            boolean isThere = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) >= content.length;
            if (!isThere) {
                WholeFile.replace(file, content);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What has come or changed since the last look. A file that is in trouble is told of when it is still the same at the look after:
     * until then a sync client may be writing it.
     *
     * @param take deals with files, as {@link Intake#take} does
     */
    public List<Arrived> look(Function<List<Path>, List<Arrived>> take) {
        List<Stamped> changed = ResultFiles.stampedIn(folder).stream().filter(s -> !s.equals(done.get(s.path()))).toList();
        List<Arrived> taken = changed.isEmpty() ? List.of() : take.apply(changed.stream().map(Stamped::path).toList());
        var told = new ArrayList<Arrived>();
        for (int i = 0; i < taken.size(); i++) {
            if (isSettled(changed.get(i), taken.get(i))) {
                told.add(taken.get(i));
            }
        }
        return told;
    }

    private boolean isSettled(Stamped file, Arrived arrived) {
        boolean mayChange = arrived.isTrouble() && arrived.what() != What.IMPOSTOR && arrived.what() != What.CONFLICT;
        if (mayChange && !file.equals(suspect.put(file.path(), file))) {
            return false;
        }
        suspect.remove(file.path());
        done.put(file.path(), file);
        return true;
    }
}
