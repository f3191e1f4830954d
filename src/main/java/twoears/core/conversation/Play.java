package twoears.core.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Decision.Refused;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.core.scoring.Judge;

/**
 * An attempt being played: every input is decided, kept, and only then shows in the state. Not for use by several
 * threads.
 */
public final class Play {
    private final String id;
    private final Attempts attempts;
    private final Foresight judge;
    private final InstantSource clock;
    private Conversation now;
    private int events;
    private Instant last;

    private Play(String id, Attempts attempts, Judge judge, InstantSource clock, Conversation now, int events, Instant last) {
        this.id = id;
        this.attempts = attempts;
        this.judge = new Foresight(judge);
        this.clock = clock;
        this.now = now;
        this.events = events;
        this.last = last;
    }

    /** @throws Attempts.NotKept when it can't be kept; nothing has begun then */
    public static Play begin(Scenario scenario, Source source, AttemptStarted start, Attempts attempts, Judge judge, InstantSource clock) {
        Conversation conversation = Conversation.begun(scenario, start);
        String id = attempts.begin(start, source, summary(conversation, judge));
        return new Play(id, attempts, judge, clock, conversation, 1, start.at());
    }

    /** Goes on with an attempt: its valid prefix, should its log be broken. */
    public static Play resume(Attempts.Saved saved, Replay replay, Attempts attempts, Judge judge, InstantSource clock) {
        int events = replay.states().size();
        Play play = new Play(saved.id(), attempts, judge, clock, replay.last(), events, saved.events().get(events - 1).at());
        play.say(new Input.Return());
        return play;
    }

    /** A play that nobody keeps. */
    public static Play unkept(Conversation begun, Judge judge, InstantSource clock) {
        return new Play("", new Unkept(), judge, clock, begun, 1, begun.start().at());
    }

    /**
     * Goes on in another version of an unkept play's scenario.
     *
     * @return whether at the same place; else it has begun anew
     */
    public boolean goOnIn(Scenario changed) {
        Optional<Conversation> here = now.in(changed);
        now = here.orElseGet(() -> Conversation.begun(changed, now.start()));
        return here.isPresent();
    }

    /** Empty where the play is not kept. */
    public String id() {
        return id;
    }

    public boolean isKept() {
        return !id.isEmpty();
    }

    public Conversation now() {
        return now;
    }

    public Result result() {
        return Result.of(now, judge);
    }

    /** Reads a reply that may be sent in a moment; by any thread. */
    public void foresee(Conversation at, String reply) {
        judge.foresee(at.situation(), reply);
    }

    /**
     * Decides an input and keeps what comes of it.
     *
     * @throws Attempts.NotKept when it can't be kept; the state is what it was
     */
    public Said say(Input input) {
        return send(input, Play::inTurn).settled();
    }

    /** Decides an input and lets what comes of it be kept aside. Nothing else may be said before that has settled. */
    public Sending send(Input input, Sending.Aside aside) {
        Decision decision = new Deciding(judge).decide(now, input, instant());
        if (decision instanceof Refused refused) {
            return new Sending(now, () -> new Said.No(refused.why()));
        }
        List<Event> happened = ((Accepted) decision).events();
        Conversation next = happened.stream().reduce(now, Conversation::after, (a, b) -> b);
        Supplier<Boolean> kept = aside.begin(() -> happened.isEmpty() || attempts.append(id, events, happened, summary(next, judge)));
        return new Sending(next, () -> kept.get() ? moved(next, happened) : new Said.Overtaken());
    }

    /** Kept when it is waited for. */
    private static <T> Supplier<T> inTurn(Supplier<T> work) {
        return work;
    }

    private Said moved(Conversation to, List<Event> by) {
        now = to;
        events += by.size();
        last = by.isEmpty() ? last : by.get(by.size() - 1).at();
        return new Said.Done();
    }

    /** Never before what has happened: a clock that was set back stands still for this attempt until it has caught up. */
    private Instant instant() {
        Instant at = clock.instant();
        return at.isBefore(last) ? last : at;
    }

    private static Attempts.Summary summary(Conversation conversation, Judge judge) {
        return Attempts.Summary.of(conversation, Result.of(conversation, judge));
    }

    /** What became of an input. */
    public sealed interface Said {
        record Done() implements Said {}

        record No(Decision.Refusal why) implements Said {}

        /** Another window has gone on with this attempt; nothing was added. */
        record Overtaken() implements Said {}
    }
}
