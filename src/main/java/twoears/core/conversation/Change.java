package twoears.core.conversation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Event.Question;
import twoears.core.conversation.Point.Finish;

/** A conversation with some of its parts replaced. */
final class Change {
    private final Conversation from;
    private List<Turn> line;
    private List<List<Turn>> left;
    private List<Turn> counted;
    private Point now;
    private Optional<Finish> firstFinish;
    private Set<String> lookedUp;
    private Set<String> asked;
    private Map<Question, String> notes;
    private boolean away;
    private boolean closed;

    Change(Conversation from) {
        this.from = from;
        line = from.line();
        left = from.left();
        counted = from.counted();
        now = from.now();
        firstFinish = from.firstFinish();
        lookedUp = from.lookedUp();
        asked = from.asked();
        notes = from.notes();
        away = from.away();
        closed = from.closed();
    }

    Change line(List<Turn> turns, Point point) {
        line = turns;
        now = point;
        return this;
    }

    Change left(List<List<Turn>> lines) {
        left = lines;
        return this;
    }

    Change counted(List<Turn> turns) {
        counted = turns;
        return this;
    }

    Change firstFinish(Optional<Finish> finish) {
        firstFinish = finish;
        return this;
    }

    Change lookedUp(Set<String> facts) {
        lookedUp = facts;
        return this;
    }

    Change asked(Set<String> colleagues) {
        asked = colleagues;
        return this;
    }

    Change note(Question question, String answer) {
        Map<Question, String> more = new EnumMap<>(Question.class);
        more.putAll(notes);
        more.put(question, answer);
        notes = more;
        return this;
    }

    Change away(boolean isAway) {
        away = isAway;
        return this;
    }

    Change closed() {
        closed = true;
        return this;
    }

    Conversation build() {
        return new Conversation(from.scenario(), from.start(), line, left, counted, now, firstFinish, lookedUp, asked, notes,
                away, closed);
    }
}
