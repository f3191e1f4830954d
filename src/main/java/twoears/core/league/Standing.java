package twoears.core.league;

/**
 * What one person has in one bracket of one cup.
 *
 * @param points sum over the cup's cases of what counts, hints and handicap reckoned in; a case not played yet adds nothing
 * @param honesty sum of the scores for honesty over the same attempts
 * @param hints taken in the same attempts
 * @param spread points between the best case and the worst; 0 with fewer than two
 * @param played cases that count
 * @param handicap points added to each case
 */
public record Standing(String person, String team, int points, int honesty, int hints, int spread, int played, int handicap)
        implements Tally {
    @Override
    public String name() {
        return person;
    }
}
