package twoears.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twoears.authoring.diagnosis.Nearest;
import twoears.core.language.Words;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;

/** Finds the scenario that was meant: by id, by language and id ("nb/charged-twice"), or by file. */
final class Shelf {
    private final House house;
    private final Words words;

    Shelf(House house, Words words) {
        this.house = house;
        this.words = words;
    }

    Found find(String asked) {
        return isFile(asked) ? byFile(asked) : byId(asked);
    }

    /** Finds it and goes on with it, or says why not; gives the exit code. */
    static int lend(House house, Counter counter, String asked, Borrower borrower) throws IOException {
        Found found = new Shelf(house, counter.words()).find(asked);
        return found instanceof Found.None none ? counter.refuse(none.exit(), none.why()) : borrower.take((Found.One) found);
    }

    /** Goes on with what was found. */
    interface Borrower {
        int take(Found.One found) throws IOException;
    }

    /** Why a file can't be read, in one sentence; empty when it can. */
    static Optional<String> unread(Path file, Words words) {
        if (!Files.exists(file)) {
            return Optional.of(words.text("file.missing", file));
        } else if (Files.isDirectory(file)) {
            return Optional.of(words.text("file.folder", file));
        }
        return Files.isReadable(file) ? Optional.empty() : Optional.of(words.text("file.unreadable", file));
    }

    private static boolean isThere(String asked) {
        try {
            return Files.isRegularFile(Path.of(asked));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whatever looks like a file; what does not may still be one, when it is no scenario's id. */
    private static boolean isFile(String asked) {
        String lower = asked.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || asked.startsWith("/") || asked.startsWith("./") || asked.startsWith("../");
    }

    private Found byFile(String asked) {
        Path file;
        try {
            file = Path.of(asked);
        } catch (InvalidPathException e) {
            return new Found.None(Exit.WRONG_USAGE, List.of(words.text("file.no-name", asked)));
        }
        Optional<String> why = unread(file, words);
        if (why.isPresent()) {
            return new Found.None(Exit.NOT_READ_OR_WRITTEN, List.of(why.get()));
        } else if (asked.endsWith(".test.yaml") || asked.endsWith(".test.yml")) {
            return new Found.None(Exit.WRONG_USAGE, List.of(words.text("file.test", asked)));
        }
        return found(house.open(file), file);
    }

    private Found byId(String asked) {
        List<Card> cards = house.catalogue().cards();
        Optional<Card> card = cards.stream().filter(c -> c.id().equals(asked) || (c.language().code() + "/" + c.id()).equals(asked))
                .min(Comparator.comparing(Card::language));
        return card.map(c -> found(house.catalogue().open(c), Path.of(c.file()))).orElseGet(() -> isThere(asked) ? byFile(asked) : unknown(asked, cards));
    }

    private Found unknown(String asked, List<Card> cards) {
        List<String> faults = house.catalogue().faultsOf(asked);
        if (!faults.isEmpty()) {
            return new Found.None(Exit.PROBLEMS, faults);
        }
        List<String> ids = cards.stream().map(Card::id).distinct().toList();
        Optional<String> meant = Nearest.to(asked, ids).or(() -> byTitle(asked, cards)).or(() -> begun(asked, ids));
        return new Found.None(Exit.WRONG_USAGE, List.of(meant.map(m -> words.text("scenario.unknown-near", asked, m))
                .orElseGet(() -> words.text("scenario.unknown", asked))));
    }

    private static Optional<String> byTitle(String asked, List<Card> cards) {
        return Nearest.to(asked, cards.stream().map(Card::title).toList())
                .flatMap(t -> cards.stream().filter(c -> c.title().equals(t)).findFirst()).map(Card::id);
    }

    /** A name that was begun, with a slip in what there is of it. */
    private static Optional<String> begun(String asked, List<String> ids) {
        return ids.stream().filter(id -> asked.length() >= 4
                && (id.contains(asked) || Nearest.to(asked, List.of(id.substring(0, Math.min(id.length(), asked.length())))).isPresent())).findFirst();
    }

    private Found found(Opened opened, Path file) {
        return opened instanceof Opened.Ready ready
                ? new Found.One(ready.scenario(), ready.source(), file)
                : new Found.None(Exit.PROBLEMS, ((Opened.Faulty) opened).problems());
    }

    sealed interface Found {
        record One(Scenario scenario, Source source, Path file) implements Found {}

        /** @param why one plain sentence each; at least one */
        record None(int exit, List<String> why) implements Found {}
    }
}
