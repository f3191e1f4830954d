package twoears.core.league;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.TraineeName;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Team;
import twoears.core.league.Doubt.Kind;
import twoears.core.language.Likeness;

/**
 * What a cup asks of an attempt before any of it is played again.
 *
 * @param rubric version of the one that verifies
 */
public record Terms(Cup cup, String rubric) {
    /** What the attempt does not fulfil. */
    public Optional<Doubt> doubt(Claim claim, Instant now) {
        AttemptStarted start = claim.start();
        Optional<Case> played = cup.caseOf(claim.language(), start.scenarioId());
        if (played.isEmpty()) {
            return Doubt.of(Kind.NO_CASE, claim.language() + "/" + start.scenarioId(), "");
        } else if (!played.get().hash().equals(start.scenarioHash())) {
            return Doubt.of(Kind.OTHER_SCENARIO, played.get().key(), "");
        } else if (!rubric.equals(start.rubricVersion())) {
            return Doubt.of(Kind.OTHER_RUBRIC, start.rubricVersion(), rubric);
        } else if (start.seed() != cup.seed()) {
            return Doubt.of(Kind.OTHER_SEED, String.valueOf(start.seed()), String.valueOf(cup.seed()));
        }
        return play(claim).or(() -> time(start.at(), now)).or(() -> team(claim.entered().team(), start.trainee()));
    }

    private Optional<Doubt> play(Claim claim) {
        AttemptStarted start = claim.start();
        if (start.coaching() != Coaching.EXAM) {
            return Doubt.of(Kind.NO_EXAM, "", "");
        } else if (!cup.brackets().contains(start.guidance())) {
            return Doubt.of(Kind.BRACKET, "", "");
        }
        int number = claim.entered().number();
        return number < 1 || number > cup.attempts() ? Doubt.of(Kind.NUMBER, String.valueOf(number), String.valueOf(cup.attempts())) : Optional.empty();
    }

    private Optional<Doubt> time(Instant started, Instant now) {
        if (started.isAfter(now.plus(Verification.CLOCKS_APART))) {
            return Doubt.of(Kind.FUTURE, started.toString(), "");
        }
        return cup.window().holds(started) ? Optional.empty() : Doubt.of(Kind.WINDOW, started.toString(), "");
    }

    /** A team is one of the cup's, or is founded by whoever joins it: under a name that is one and can't be taken for one of the cup's. */
    private Optional<Doubt> team(String team, String person) {
        Optional<Team> known = cup.teams().stream().filter(t -> t.name().equals(team)).findFirst();
        boolean isWelcome = known.map(Team::members).map(m -> m.isEmpty() || m.contains(person)).orElseGet(() -> team.isEmpty() || canBeFounded(team));
        return isWelcome ? Optional.empty() : Doubt.of(Kind.TEAM, team, "");
    }

    private boolean canBeFounded(String team) {
        List<String> taken = cup.teams().stream().map(Team::name).toList();
        return TraineeName.parse(team) instanceof TraineeName.Accepted accepted && accepted.name().text().equals(team)
                && taken.stream().noneMatch(t -> Likeness.isShared(t, team));
    }
}
