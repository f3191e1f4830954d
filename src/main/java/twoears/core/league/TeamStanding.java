package twoears.core.league;

/**
 * What one team has in one bracket of one cup: the sums of its best members, of whom as many count in every team.
 *
 * @param members who have played
 * @param counted how many of them make the score, at most {@link Cup#best}
 */
public record TeamStanding(String team, int points, int honesty, int hints, int spread, int members, int counted)
        implements Tally {
    @Override
    public String name() {
        return team;
    }
}
