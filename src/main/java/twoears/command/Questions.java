package twoears.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import twoears.core.language.Shown;
import twoears.core.language.Words;
import twoears.plain.Lines;
import twoears.plain.Paper;

/**
 * Questions put one after another; each again until its answer is one. Every answer is empty when the input ends first.
 *
 * @param isTyped whether the answers show on the screen as they are typed; others are written down behind their questions
 */
record Questions(Lines in, Paper paper, Words words, BooleanSupplier isTyped) {
    /** Bytes in an answer; more than a customer says in one breath. */
    private static final int LONGEST_ANSWER = 4_000;

    static Questions at(Counter counter) {
        return new Questions(new Lines(counter.streams().in(), LONGEST_ANSWER), counter.paper(), counter.words(), counter.streams().isTyped());
    }

    Optional<String> text(String key) {
        return answer(words.text(key), typed -> typed.isEmpty() ? Optional.empty() : Optional.of(typed), "new.empty");
    }

    /** The number of a possibility, from 0; they are listed first. */
    Optional<Integer> number(String key, List<String> possible) {
        list(possible);
        return answer(words.text(key), typed -> one(typed, possible), "new.no-number");
    }

    /** Likewise, with the first one for an empty line, which the question tells. */
    Optional<Integer> numberOrFirst(String key, List<String> possible) {
        list(possible);
        return either(key, "1", typed -> one(typed, possible), "new.no-number");
    }

    /** Numbers of possibilities, from 0, each once and in the order in which they are typed; at least one. */
    Optional<List<Integer>> several(String key, List<String> possible) {
        list(possible);
        return answer(words.text(key), typed -> all(typed, possible), "new.no-numbers");
    }

    private void list(List<String> possible) {
        IntStream.range(0, possible.size()).forEach(i -> paper.line("  " + (i + 1) + "  " + possible.get(i)));
    }

    private static Optional<Integer> one(String typed, List<String> possible) {
        return IntStream.range(0, possible.size()).filter(n -> typed.equals(Integer.toString(n + 1))).boxed().findFirst();
    }

    private static Optional<List<Integer>> all(String typed, List<String> possible) {
        List<Optional<Integer>> numbers = Arrays.stream(typed.split("[ ,;]+")).filter(t -> !t.isEmpty()).map(t -> one(t, possible)).toList();
        return numbers.isEmpty() || numbers.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : Optional.of(numbers.stream().flatMap(Optional::stream).distinct().toList());
    }

    /**
     * An answer that may be left out.
     *
     * @param usual what an empty line means, told in the question
     * @param refusal key of what is said of an answer that means nothing
     */
    <T> Optional<T> either(String key, String usual, Function<String, Optional<T>> meaning, String refusal) {
        return answer(words.text(key, usual), typed -> meaning.apply(typed.isEmpty() ? usual : typed), refusal);
    }

    private <T> Optional<T> answer(String question, Function<String, Optional<T>> meaning, String refusal) {
        while (true) {
            paper.prompt(question);
            Optional<String> typed = next();
            if (!isTyped.getAsBoolean()) {
                paper.line(typed.orElse(""));
            }
            Optional<T> meant = typed.flatMap(meaning);
            if (meant.isPresent() || typed.isEmpty()) {
                return meant;
            }
            paper.line(words.text(refusal));
        }
    }

    /** Empty at the end of the input; a line that is no text is an empty answer. */
    private Optional<String> next() {
        try {
            return in.next().map(line -> line.text().map(t -> Shown.line(t.strip())).orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tell(String sentence) {
        paper.line(sentence);
        paper.flush();
    }
}
