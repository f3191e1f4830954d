package twoears.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event;
import twoears.core.conversation.Replay;
import twoears.core.conversation.Result;
import twoears.core.conversation.Turn;
import twoears.core.league.profile.Profile;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judge;
import twoears.report.Practised.Moment;

/** Looks attempts up, plays them again, and keeps what reports tell of them. */
public final class Gathering {
    /** Enough of a quote to know the place again, in UTF-16 code units (our judgement). */
    private static final int LONGEST_QUOTE = 240;

    private final Attempts attempts;
    private final Catalogue catalogue;
    private final Judge judge;
    /** A scenario is played many times; by its hash, empty where it can't be read any more. */
    private final Map<String, Optional<Scenario>> scenarios = new HashMap<>();

    public Gathering(Attempts attempts, Catalogue catalogue, Judge judge) {
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.judge = judge;
    }

    /** Those attempts that can be played again, oldest first. */
    public List<Practised> of(List<Listed> listed) {
        var found = new ArrayList<Practised>();
        for (int i = listed.size() - 1; i >= 0; i--) {
            attempts.find(listed.get(i).id()).flatMap(this::practised).ifPresent(found::add);
        }
        return found;
    }

    /** What a team did, by its members' names; those of whom nothing can be played again are left out. */
    public List<Member> members(Map<String, List<Saved>> attempts) {
        return attempts.entrySet().stream().map(e -> member(e.getKey(), e.getValue())).filter(m -> !m.attempts().isEmpty()).toList();
    }

    private Member member(String name, List<Saved> saved) {
        Map<String, Conversation> played = new LinkedHashMap<>();
        saved.forEach(s -> conversation(s).ifPresent(c -> played.put(s.id(), c)));
        return new Member(name, Profile.of(played), saved.stream().filter(s -> played.containsKey(s.id()))
                .map(s -> of(s, Objects.requireNonNull(played.get(s.id())))).toList());
    }

    /** @param attempts oldest first */
    public record Member(String name, Profile profile, List<Practised> attempts) {
        public Member {
            attempts = List.copyOf(attempts);
        }
    }

    private Optional<Practised> practised(Saved saved) {
        return conversation(saved).map(c -> of(saved, c));
    }

    private Optional<Conversation> conversation(Saved saved) {
        return scenarios.computeIfAbsent(saved.source().hash(), h -> catalogue.reopen(saved.source()) instanceof Opened.Ready ready
                ? Optional.of(ready.scenario()) : Optional.empty()).map(s -> Replay.of(s, saved.events()).last());
    }

    private Practised of(Saved saved, Conversation conversation) {
        Result result = Result.of(conversation, judge);
        Instant ended = ended(conversation).orElse(saved.events().get(saved.events().size() - 1).at());
        return new Practised(saved.id(), conversation.start(), ended, played(saved.events(), ended), Summary.of(conversation, result),
                result.scorecard().map(s -> s.critical()).orElse(List.of()), conversation.scenario().trainedIds(),
                Stream.concat(conversation.counted().stream().limit(1).map(t -> t.before().mood()), conversation.counted().stream().map(Turn::moodAfter)).toList(),
                conversation.counted().stream().flatMap(Gathering::moments).toList(), conversation.asked().size());
    }

    private static Optional<Instant> ended(Conversation conversation) {
        return conversation.counted().stream().filter(t -> t.after().finish().isPresent()).map(Turn::at).findFirst();
    }

    /** A clock that was set back in between makes nothing shorter than no time at all. */
    private static Duration played(List<Event> events, Instant until) {
        Duration sum = Duration.ZERO;
        for (int i = 1; i < events.size() && !events.get(i).at().isAfter(until); i++) {
            Duration step = Duration.between(events.get(i - 1).at(), events.get(i).at());
            sum = events.get(i) instanceof Event.TraineeReturned || step.isNegative() ? sum : sum.plus(step);
        }
        return sum;
    }

    private static Stream<Moment> moments(Turn turn) {
        return turn.scorecard().evidence().stream().filter(e -> e.points() != 0).map(e -> new Moment(e, turn.number(), quote(turn, e)));
    }

    private static String quote(Turn turn, Evidence evidence) {
        String quote = evidence.span().end() > turn.reply().length() ? "" : evidence.quote(turn.reply()).strip();
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, quote.offsetByCodePoints(LONGEST_QUOTE - 2, 0)) + "…";
    }
}
