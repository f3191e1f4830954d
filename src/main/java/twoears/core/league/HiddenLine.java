package twoears.core.league;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A line of a board that stood still, on the way from what was shown to what is. */
final class HiddenLine {
    private final Counting counting;
    private final String person;
    private final String team;
    private final Map<String, Entry> shown;
    private final Deque<Entry> hidden;
    private Standing standing;

    private HiddenLine(Counting counting, String person, String team, Map<String, Entry> shown, Deque<Entry> hidden) {
        this.counting = counting;
        this.person = person;
        this.team = team;
        this.shown = shown;
        this.hidden = hidden;
        standing = counting.standing(person, team, shown.values());
    }

    /** Empty where nothing counts at the end. */
    static Optional<HiddenLine> of(Cup cup, List<Entry> own) {
        var end = new Counting(cup, Board.asOf(cup, false));
        Map<String, Entry> shown = new Counting(cup, Board.asOf(cup, true)).counted(own);
        var hidden = new ArrayDeque<Entry>();
        end.counted(own).forEach((played, entry) -> {
            if (!entry.equals(shown.get(played))) {
                hidden.add(entry);
            }
        });
        return shown.isEmpty() && hidden.isEmpty() ? Optional.empty()
                : Optional.of(new HiddenLine(end, own.get(0).person(), end.team(own), shown, hidden));
    }

    String person() {
        return person;
    }

    Standing standing() {
        return standing;
    }

    boolean isHiding() {
        return !hidden.isEmpty();
    }

    /** The next thing that it hid, which the line has from now on. */
    Entry open() {
        Entry entry = Objects.requireNonNull(hidden.poll(), "nothing is hidden");
        shown.put(entry.played(), entry);
        standing = counting.standing(person, team, shown.values());
        return entry;
    }

    /** All standings that it will have had in the end, this one first. */
    List<Standing> course() {
        var course = new ArrayList<Standing>(List.of(standing));
        var line = new HiddenLine(counting, person, team, new LinkedHashMap<>(shown), new ArrayDeque<>(hidden));
        while (line.isHiding()) {
            line.open();
            course.add(line.standing);
        }
        return course;
    }
}
