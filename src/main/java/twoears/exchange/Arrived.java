package twoears.exchange;

import java.nio.file.Path;
import java.util.Optional;
import twoears.core.league.Entry;

/**
 * What became of a file.
 *
 * @param line that it is about, from 1; 0 for the file as a whole
 * @param said one plain sentence, without the file
 * @param entry what is known now of the attempt in it; empty for a remark and for what was not taken
 * @param isVeiled whether what the attempt came to stays untold for now, since a board stands still
 */
public record Arrived(Path file, int line, What what, String said, Optional<Entry> entry, boolean isVeiled) {
    /** What a file was found to be. */
    public enum What {
        /** An attempt or a remark that was not known. */
        NEW,
        /** It was there already. */
        SAME,
        /** More of an attempt that was there. */
        LONGER,
        /** Less of an attempt than is there. */
        SHORTER,
        /** True in part: what is true is kept, and doesn't count. */
        FLAWED,
        /** Another attempt is there in its place. */
        CONFLICT,
        /** Its name is tied to another key. */
        IMPOSTOR,
        /** Not taken at all. */
        REFUSED,
        /** The file could not be read. */
        UNREADABLE
    }

    static Arrived without(Path file, int line, What what, String said) {
        return new Arrived(file, line, what, said, Optional.empty(), false);
    }

    /** One plain sentence, led by the file and, where it is about one, the line. */
    public String told() {
        return led(file);
    }

    /** Likewise, led by no more than the file's name: for whoever knows the folder. */
    public String toldInFolder() {
        Path name = file.getFileName();
        return led(name == null ? file : name);
    }

    private String led(Path shown) {
        return Told.path(shown) + (line == 0 ? ": " : ":" + line + ": ") + said;
    }

    /** Whether somebody should know: the file is not all that it says it is. */
    public boolean isTrouble() {
        return switch (what) {
            case NEW, SAME, LONGER, SHORTER -> false;
            case FLAWED, CONFLICT, IMPOSTOR, REFUSED, UNREADABLE -> true;
        };
    }

    /** Whether a board may look other than before. */
    public boolean isNews() {
        return what == What.NEW || what == What.LONGER || what == What.FLAWED;
    }
}
