package twoears.command.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twoears.command.filter.Request.Read;
import twoears.core.conversation.Conversation;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Channel;

/** A request while its line is being read. The first fault is kept, and reading goes on: the id may stand behind it. */
final class Draft {
    /** Texts in a list, and their length together; more would be a book, not a conversation (our judgement). */
    private static final int MOST_TEXTS = 1_000;

    private static final int MOST_CHARACTERS = 400_000;

    private final Words words;
    private Id id = Id.NONE;
    private Language language = Language.EN;
    private Channel channel = Channel.CHAT;
    private List<String> context = List.of();
    private List<String> facts = List.of();
    private Optional<List<String>> done = Optional.empty();
    private Optional<String> reply = Optional.empty();
    private Optional<String> fault = Optional.empty();

    Draft(Words words) {
        this.words = words;
    }

    Id id() {
        return id;
    }

    void id(Id given) {
        id = given;
    }

    /** A region is passed over ("en-GB"), and "no" is taken for the Norwegian that most write. */
    void language(String code) {
        String main = code.strip().split("[-_]", 2)[0];
        Optional<Language> known = Language.of(main.equalsIgnoreCase("no") ? "nb" : main);
        known.ifPresentOrElse(l -> language = l, () -> fault("score.no-language", code));
    }

    void channel(String name) {
        Arrays.stream(Channel.values()).filter(c -> c.name().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst().ifPresentOrElse(c -> channel = c, () -> fault("score.no-channel", name));
    }

    void reply(String text) {
        reply = Optional.of(text);
        if (text.length() > Conversation.LONGEST_REPLY) {
            fault("score.reply-too-long", "");
        } else if (text.isBlank()) {
            fault("score.empty-reply", "");
        }
    }

    void context(List<String> texts) {
        context = bounded("context", texts);
    }

    void facts(List<String> texts) {
        facts = bounded("facts", texts);
    }

    void done(List<String> texts) {
        done = Optional.of(bounded("done", texts));
    }

    private List<String> bounded(String name, List<String> texts) {
        if (texts.size() > MOST_TEXTS || texts.stream().mapToInt(String::length).sum() > MOST_CHARACTERS) {
            fault("score.too-much", name);
        }
        return texts;
    }

    /** @param what what it is about; the sentence is given as it stands when it is about nothing particular */
    void fault(String key, String what) {
        if (fault.isEmpty()) {
            String shown = what.length() <= 60 ? what : what.substring(0, 60) + "…";
            fault = Optional.of(what.isEmpty() ? words.text(key) : words.text(key, shown));
        }
    }

    Read finish() {
        if (reply.isEmpty()) {
            fault("score.no-reply", "");
        }
        return fault.<Read>map(f -> new Read.Bad(id, f))
                .orElseGet(() -> new Read.Good(new Request(id, language, channel, context, reply.orElseThrow(), facts, done)));
    }
}
