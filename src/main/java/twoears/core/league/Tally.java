package twoears.core.league;

/** What a line of a board is ranked by, of a person or of a team. */
public interface Tally {
    String name();

    int points();

    int honesty();

    int hints();

    int spread();
}
