package twoears.terminal;

import java.time.Instant;
import java.time.ZonedDateTime;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.Phase;

/** When a cup is played, in the zone that it was agreed upon in: everybody reads the same. */
record WindowText(Words words, Cup cup) {
    String of(Phase phase) {
        return switch (phase) {
            case AHEAD -> words.text("window.ahead", at(cup.window().from()));
            case OPEN, FROZEN -> words.text("window.open", at(cup.window().until()));
            case OVER -> words.text("window.over", at(cup.window().until()));
        };
    }

    /** ISO, and the same in every language. */
    private String at(Instant instant) {
        ZonedDateTime at = instant.atZone(cup.window().zone());
        return at.toLocalDate() + " " + two(at.getHour()) + ":" + two(at.getMinute());
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
