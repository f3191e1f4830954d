package twoears.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Concept;

/** Which scenarios the lobby shows: those in a language, on a channel, that train a concept; empty takes all. */
record Filter(Optional<Language> language, Optional<Channel> channel, Optional<String> concept) {
    static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    /** What can be chosen from. */
    enum Kind {
        LANGUAGE,
        CHANNEL,
        CONCEPT
    }

    /** Asked on the way to the first frame, where a record's own equals would cost as much as the rest of the lobby. */
    boolean isAll() {
        return language.isEmpty() && channel.isEmpty() && concept.isEmpty();
    }

    boolean takes(Card card) {
        return language.map(l -> l == card.language()).orElse(true) && channel.map(c -> c == card.channel()).orElse(true)
                && concept.map(c -> card.trains().contains(c)).orElse(true);
    }

    /** The next value of a kind that some card has; after the last one all are taken again. */
    Filter turned(Kind kind, int by, List<Card> cards) {
        return switch (kind) {
            case LANGUAGE -> new Filter(next(cards.stream().map(Card::language).distinct().sorted().toList(), language, by), channel, concept);
            case CHANNEL -> new Filter(language, next(cards.stream().map(Card::channel).distinct().sorted().toList(), channel, by), concept);
            case CONCEPT -> new Filter(language, channel, next(concepts(cards), concept, by));
        };
    }

    /** The concepts that some card trains, in the order of their ids. */
    private static List<String> concepts(List<Card> cards) {
        return cards.stream().flatMap(c -> c.trains().stream()).filter(Concept::isConcept).distinct()
                .map(Concept::new).sorted().map(Concept::id).toList();
    }

    private static <T> Optional<T> next(List<T> values, Optional<T> now, int by) {
        List<Optional<T>> all = Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of)).toList();
        return all.get(Math.floorMod(Math.max(0, all.indexOf(now)) + by, all.size()));
    }

    String shown(Kind kind, Labels labels) {
        String all = labels.words().text("filter.all");
        return switch (kind) {
            case LANGUAGE -> language.map(l -> labels.language(l.code())).orElse(all);
            case CHANNEL -> channel.map(labels::channel).orElse(all);
            case CONCEPT -> concept.map(labels::concept).orElse(all);
        };
    }

    /** What is filtered by, in one line; empty when nothing is. */
    String shown(Labels labels) {
        return Stream.of(language.map(l -> labels.language(l.code())), channel.map(labels::channel), concept.map(labels::concept))
                .flatMap(Optional::stream).filter(Objects::nonNull).reduce((a, b) -> a + " · " + b).orElse("");
    }

    /** Whether every word of a search stands somewhere on the card. */
    static boolean finds(String search, Card card, Labels labels) {
        String all = String.join(" ", card.title(), card.summary(), card.customerName(), card.personaName(),
                labels.channel(card.channel()), labels.concepts(card.trains()), labels.language(card.language().code())).toLowerCase(Locale.ROOT);
        return Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
