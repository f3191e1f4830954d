package twoears.core.league;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts.InCup;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Likeness;
import twoears.core.league.Cup.Team;
import twoears.core.league.Refusal.Kind;

/** Which team somebody plays for. Whoever is a member by agreement, or has begun, stays where they are. */
final class Joining {
    private final Cup cup;
    private final Collection<String> founded;

    /** @param founded teams that others have founded under way */
    Joining(Cup cup, Collection<String> founded) {
        this.cup = cup;
        this.founded = List.copyOf(founded);
    }

    /** @param team empty for whoever plays for themselves */
    record Joined(String team, Optional<Refusal> refusal) {
        static Joined in(String team) {
            return new Joined(team, Optional.empty());
        }

        static Joined not(Kind kind, String what) {
            return new Joined("", Optional.of(Refusal.of(kind, what)));
        }
    }

    /** @param asked empty where none was named */
    Joined join(String person, Optional<String> asked, List<InCup> own, List<Entry> entered) {
        Optional<String> bound = cup.agreed(person).or(() -> before(own, entered));
        if (bound.isEmpty()) {
            return asked.map(team -> found(team, person)).orElseGet(() -> Joined.in(""));
        } else if (asked.isEmpty() || Likeness.isShared(asked.get(), bound.get())) {
            return Joined.in(bound.get());
        }
        return bound.get().isEmpty() ? Joined.not(Kind.NO_TEAM_ANY_MORE, asked.get()) : Joined.not(Kind.OTHER_TEAM, bound.get());
    }

    private Optional<String> before(List<InCup> own, List<Entry> entered) {
        return own.stream().filter(a -> Agenda.isOf(cup, a)).map(a -> a.start().entered().orElseThrow().team()).findFirst()
                .or(() -> entered.stream().min(Counting.BEGUN).map(Entry::team));
    }

    private Joined found(String asked, String person) {
        Optional<Team> agreed = cup.teams().stream().filter(t -> Likeness.isShared(t.name(), asked)).findFirst();
        if (agreed.isPresent()) {
            boolean isOpen = agreed.get().members().isEmpty() || agreed.get().members().contains(person);
            return isOpen ? Joined.in(agreed.get().name()) : Joined.not(Kind.TEAM_CLOSED, agreed.get().name());
        }
        Optional<String> there = founded.stream().filter(t -> Likeness.isShared(t, asked)).findFirst();
        return there.map(Joined::in).orElseGet(() -> TraineeName.parse(asked) instanceof TraineeName.Accepted accepted
                ? Joined.in(accepted.name().text()) : Joined.not(Kind.TEAM_NAME, ""));
    }
}
