package twoears.core.league;

/**
 * A line of a board.
 *
 * @param rank from 1; equals share one, and the next rank leaves room for them
 */
public record Ranked<T>(int rank, T standing) {}
