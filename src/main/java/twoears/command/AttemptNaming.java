package twoears.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.language.Words;

/** How lists of attempts call one: its id, when, who, what. */
record AttemptNaming(Words words, ZoneId zone) {
    /** The same in every country, and in the order that sorts. */
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    String of(Listed attempt) {
        return words.text("attempt.name", attempt.id(), MINUTE.format(attempt.started().atZone(zone)), attempt.summary().trainee(),
                attempt.summary().title());
    }
}
