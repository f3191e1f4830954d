package twoears.core.league.profile;

/**
 * A chance to show a trait.
 *
 * @param attempt id of the attempt, and {@code turn} which of its turns that count, from 1
 * @param isShown whether the chance was taken
 * @param quote words of the reply that show it, or the id of the fact or thing that it is about; empty where not shown
 */
public record Sighting(Trait trait, String attempt, int turn, boolean isShown, String quote) {}
