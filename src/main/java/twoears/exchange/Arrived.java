package twoears.exchange;

import java.nio.file.Path;
import java.util.Optional;
import twoears.core.league.Entry;

/**
 * What became of a file.
 *
 * @param told one plain sentence, led by the file's name and, where it is about one, the line
 * @param entry what is known now of the attempt in it; empty for a remark and for what was not taken
 */
public record Arrived(Path file, What what, String told, Optional<Entry> entry) {
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
