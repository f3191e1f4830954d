package twoears.core.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Question;
import twoears.core.conversation.Point.Finish;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Situation;

/**
 * The state of one attempt, derived from its events.
 *
 * @param line the turns of the line that is being played, oldest first
 * @param left lines that were rewound, oldest first, each with its turns up to where it was left
 * @param counted the first reply given at each turn number: what the attempt is worth
 * @param now where the line being played stands
 * @param firstFinish how the first line to end ended: what the attempt's outcome is
 * @param lookedUp ids of facts that were opened
 * @param asked types of colleagues that were asked
 * @param away whether the trainee left and has not come back
 * @param closed whether the case was closed after the debrief
 */
public record Conversation(Scenario scenario, AttemptStarted start, List<Turn> line, List<List<Turn>> left,
        List<Turn> counted, Point now, Optional<Finish> firstFinish, Set<String> lookedUp, Set<String> asked,
        Map<Question, String> notes, boolean away, boolean closed) {
    /** UTF-16 code units; a longer reply is refused with a sentence. */
    public static final int LONGEST_REPLY = 100_000;

    public Conversation {
        line = Grown.of(line);
        left = List.copyOf(left);
        counted = Grown.of(counted);
        lookedUp = Ids.of(lookedUp);
        asked = Ids.of(asked);
        notes = notes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(notes));
    }

    public static Conversation begun(Scenario scenario, AttemptStarted start) {
        return begunAt(scenario, start, scenario.steps().first(), scenario.customer().mood());
    }

    /** Begun in the middle, to try a step out; its events alone don't tell that, so it can't be replayed from them. */
    public static Conversation begunAt(Scenario scenario, AttemptStarted start, Step step, Mood mood) {
        return new Conversation(scenario, start, List.of(), List.of(), List.of(), new Unfolding(scenario, new Voice(start.seed())).opening(step, mood),
                Optional.empty(), Set.of(), Set.of(), Map.of(), false, false);
    }

    /** The same place in another version of the scenario; empty where it has no such place, or the conversation has ended. */
    public Optional<Conversation> in(Scenario changed) {
        boolean isThere = line.stream().map(Turn::before).map(Point::step).allMatch(id -> changed.steps().find(id).isPresent())
                && changed.steps().find(now.step()).isPresent();
        return hasEnded() || !isThere ? Optional.empty()
                : Optional.of(new Conversation(changed, start, line, List.of(), counted, new Unfolding(changed, new Voice(start.seed())).again(now),
                        firstFinish, lookedUp, asked, notes, away, closed));
    }

    /** The next state; an event that can't have happened here (a broken log) is answered by {@link Replay}, not here. */
    public Conversation after(Event event) {
        return event.match(
                e -> this,
                e -> changed().lookedUp(Ids.of(lookedUp).plus(e.fact())).build(),
                e -> changed().asked(Ids.of(asked).plus(e.type())).build(),
                this::replied,
                this::rewound,
                e -> changed().away(true).build(),
                e -> changed().away(false).build(),
                e -> changed().note(e.question(), e.answer()).build(),
                e -> changed().closed().build());
    }

    private Conversation replied(Event.TraineeReplied e) {
        int number = line.size() + 1;
        Point next = new Unfolding(scenario, new Voice(start.seed())).after(now, e.text(), e.judgement(), lookedUp, number);
        Turn turn = new Turn(number, now, e.text(), e.choice(), e.judgement(), next, e.at());
        return changed()
                .line(Grown.of(line).plus(turn), next)
                .counted(firstFinish.isEmpty() && counted.size() < number ? Grown.of(counted).plus(turn) : counted)
                .firstFinish(firstFinish.or(next::finish))
                .build();
    }

    private Conversation rewound(Event.TurnRewound e) {
        List<Turn> kept = line.subList(0, e.turn() - 1);
        return changed().left(Grown.of(left).plus(line)).line(kept, line.get(e.turn() - 1).before()).build();
    }

    public boolean hasEnded() {
        return now.finish().isPresent();
    }

    public boolean isExam() {
        return start.coaching() == Event.Coaching.EXAM;
    }

    public boolean isGuided() {
        return start.guidance() == Event.Guidance.GUIDED;
    }

    public Mood mood() {
        return now.mood();
    }

    /** The step being answered. */
    public Step step() {
        return scenario.steps().find(now.step()).orElseThrow();
    }

    /** The facts that can be read: those in the handbook, and those of colleagues who were asked. */
    public List<Fact> openFacts() {
        return scenario.facts().stream().filter(f -> f.ask().isEmpty() || asked.contains(f.ask())).toList();
    }

    /** Types of colleagues who know something and have not been asked. */
    public List<String> colleagues() {
        return scenario.facts().stream().map(Fact::ask).filter(a -> !a.isEmpty() && !asked.contains(a)).distinct().toList();
    }

    /** What the next reply is judged in. */
    public Situation situation() {
        List<String> said = new ArrayList<>();
        line.forEach(t -> said.addAll(t.before().said()));
        said.addAll(now.said());
        return new Situation(scenario.language(), scenario.channel(), Optional.of(scenario), said,
                line.stream().map(Turn::reply).toList(), Optional.of(now.mood()), scenario.facts(), lookedUp, now.told(), asked,
                Optional.empty());
    }

    private Change changed() {
        return new Change(this);
    }
}
