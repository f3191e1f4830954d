package twoears.core.league;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import twoears.core.language.Words;

/**
 * Why somebody can't play in a cup now.
 *
 * @param when the instant that it is about, where it is about one
 * @param what the name that it is about; empty where it is about none
 */
public record Refusal(Kind kind, Optional<Instant> when, String what) {
    /** The same in every country, and in the order that sorts. */
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    public static Refusal of(Kind kind, String what) {
        return new Refusal(kind, Optional.empty(), what);
    }

    static Refusal at(Kind kind, Instant when) {
        return new Refusal(kind, Optional.of(when), "");
    }

    /** One plain sentence. */
    public String sentence(Cup cup, Words words) {
        return words.text("refusal." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), cup.title(), what,
                when.map(at -> minute(at, cup.window().zone())).orElse(""));
    }

    /** As dates of a cup are shown: to the minute, in its time zone, with that zone's name. */
    public static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone)) + " (" + zone.getId() + ")";
    }

    public enum Kind {
        NO_NAME,
        TOO_EARLY,
        OVER,
        /** The clock stands before something that this person has already done in a cup. */
        CLOCK_BACK,
        NO_SUCH_BRACKET,
        NO_CHOICES,
        NO_SUCH_CASE,
        NO_ATTEMPT_LEFT,
        NOT_AT_HAND,
        OTHER_VERSION,
        FAULTY,
        GONE,
        NAME_TAKEN,
        /** A team that was agreed upon, for its members only. */
        TEAM_CLOSED,
        /** Plays for another team already. */
        OTHER_TEAM,
        NO_TEAM_ANY_MORE,
        TEAM_NAME
    }
}
