package twoears.core.league;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.InCup;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Play;
import twoears.core.league.Agenda.Item;
import twoears.core.league.Refusal.Kind;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scoring.Judge;

/** One person's way through one cup on this machine: what is left, and how an attempt begins. Not for use by several threads. */
public final class Contest {
    /** Teams that are looked at before one is founded under nearly the same name. */
    private static final int MOST_TEAMS = 1_000;

    private final Cup cup;
    private final String person;
    private final Entering league;
    private final Place place;

    /** What attempts are played with. */
    public record Place(Catalogue catalogue, Attempts attempts, Judge judge, InstantSource clock) {}

    /** @param person name; empty for nobody in particular, who can't play */
    public Contest(Cup cup, String person, Entering league, Place place) {
        this.cup = cup;
        this.person = person;
        this.league = league;
        this.place = place;
    }

    /** Ready to be played, or why not. */
    public sealed interface Beginning {}

    /** @param attempt id of the attempt to go on with, which may have begun at this moment */
    public record Ready(String attempt) implements Beginning {}

    public record Refused(Refusal why) implements Beginning {}

    public Agenda agenda(Guidance bracket) {
        return Agenda.of(cup, person, bracket, own(), league.results().entries(cup.hash(), Optional.of(person)));
    }

    private List<InCup> own() {
        return place.attempts().inCups(person);
    }

    /** Why nothing can be played now, whichever case. */
    public Optional<Refusal> refusal(Guidance bracket) {
        Instant now = place.clock().instant();
        if (person.isEmpty()) {
            return Optional.of(Refusal.of(Kind.NO_NAME, ""));
        } else if (!cup.brackets().contains(bracket)) {
            return Optional.of(Refusal.of(Kind.NO_SUCH_BRACKET, ""));
        } else if (now.isBefore(cup.window().from())) {
            return Optional.of(Refusal.at(Kind.TOO_EARLY, cup.window().from()));
        } else if (!cup.window().holds(now)) {
            return Optional.of(Refusal.at(Kind.OVER, cup.window().until()));
        }
        return back(now).or(() -> league.results().isFree(person, league.key()) ? Optional.empty() : Optional.of(Refusal.of(Kind.NAME_TAKEN, person)));
    }

    private Optional<Refusal> back(Instant now) {
        return own().stream().map(InCup::last).max(Comparator.naturalOrder()).filter(now::isBefore).map(last -> Refusal.at(Kind.CLOCK_BACK, last));
    }

    /**
     * Begins an attempt at a case, or goes on with the one that was begun.
     *
     * @param team the one that was named; empty where none was
     * @throws Attempts.NotKept when it can't be kept; nothing has begun then
     */
    public Beginning begin(Item item, Guidance bracket, Optional<String> team) {
        Optional<Refusal> refusal = refusal(bracket);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var joined = new Joining(cup, teams(bracket)).join(person, team, own(), league.results().entries(cup.hash(), Optional.of(person)));
        if (joined.refusal().isPresent()) {
            return new Refused(joined.refusal().get());
        } else if (item.begun().isPresent()) {
            return new Ready(item.begun().get().id());
        }
        return item.left() > 0 ? begin(item, bracket, joined.team()) : new Refused(Refusal.of(Kind.NO_ATTEMPT_LEFT, item.played().key()));
    }

    private List<String> teams(Guidance bracket) {
        return league.results().teams(cup, bracket, false, 0, MOST_TEAMS).stream().map(r -> r.standing().team()).toList();
    }

    private Beginning begin(Item item, Guidance bracket, String team) {
        Opened opened = open(item);
        if (!(opened instanceof Opened.Ready ready)) {
            List<String> problems = opened instanceof Opened.Faulty faulty ? faulty.problems() : List.of();
            return new Refused(Refusal.of(problems.isEmpty() ? Kind.NOT_AT_HAND : Kind.FAULTY, problems.isEmpty() ? item.played().key() : problems.get(0)));
        } else if (!ready.source().hash().equals(item.played().hash())) {
            return new Refused(Refusal.of(Kind.OTHER_VERSION, item.played().key()));
        } else if (bracket == Guidance.GUIDED && !ready.scenario().isGuided()) {
            return new Refused(Refusal.of(Kind.NO_CHOICES, ready.scenario().title()));
        }
        var start = new AttemptStarted(place.clock().instant(), person, ready.scenario().id(), ready.source().hash(), place.judge().rubricVersion(),
                Coaching.EXAM, bracket, cup.seed(), Optional.of(new Entered(cup.hash(), team, item.number())));
        return new Ready(Play.begin(ready.scenario(), ready.source(), start, place.attempts(), place.judge(), place.clock()).id());
    }

    /** The very version where several folders have a scenario of that name. */
    private Opened open(Item item) {
        Opened found = new Opened.Faulty(List.of());
        for (Card card : place.catalogue().cards()) {
            if (card.id().equals(item.played().scenario()) && card.language().code().equals(item.played().language())) {
                found = place.catalogue().open(card);
                if (found instanceof Opened.Ready ready && ready.source().hash().equals(item.played().hash())) {
                    return found;
                }
            }
        }
        return found;
    }
}
