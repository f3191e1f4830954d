package twoears.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line that a trainee wrote: something to say, or a command. A text that begins with a slash is said by writing two.
 *
 * @param verb what is asked for; empty when there is no such command
 * @param rest what stands after the command's word, or the text to say
 */
record Entry(Optional<Verb> verb, String rest) {
    static Entry of(String line) {
        if (line.startsWith("//")) {
            return new Entry(Optional.of(Verb.SAY), line.substring(1));
        } else if (!line.startsWith("/")) {
            return new Entry(Optional.of(Verb.SAY), line);
        }
        String[] parts = line.substring(1).strip().split("\\s+", 2);
        Optional<Verb> verb = Verb.of(parts[0]);
        return verb.isPresent() ? new Entry(verb, parts.length > 1 ? parts[1].strip() : "") : new Entry(verb, parts[0]);
    }

    /** What can be asked for; the words typed are the same in every language, for scripts' sake. */
    enum Verb {
        SAY,
        FACTS,
        ASK,
        REWIND,
        LEAVE,
        CARD,
        MOOD,
        SCORE,
        AGAIN,
        HELP;

        static Optional<Verb> of(String word) {
            return commands().stream().filter(v -> v.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
        }

        static List<Verb> commands() {
            return Arrays.stream(values()).filter(v -> v != SAY).toList();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
