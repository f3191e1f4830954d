package twoears.authoring.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.scenario.Condition.Bound;

/** Single values: texts, numbers, one of several words. */
final class Values {
    private static final int LONGEST_ID = 64;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Values() {}

    static Optional<Node.Scalar> scalar(Node node, String key, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.add(Code.WRONG_SHAPE, node.place(), key, problems.word("form.text"));
        return Optional.empty();
    }

    /** A text with something in it. */
    static Optional<Node.Scalar> filledScalar(Node node, String key, Problems problems) {
        Optional<Node.Scalar> scalar = scalar(node, key, problems);
        if (scalar.isPresent() && (scalar.get().isNothing() || scalar.get().text().isBlank())) {
            problems.add(Code.EMPTY_TEXT, scalar.get().place(), key);
            return Optional.empty();
        }
        return scalar;
    }

    /** A whole number as people write it: no signs, leading zeros, points or underscores. */
    static OptionalInt number(Node.Scalar scalar, String key, int least, int most, Problems problems) {
        String digits = scalar.text().strip();
        if (!isPlainNumber(digits)) {
            problems.add(Code.NOT_A_NUMBER, scalar.place(), digits, key, Integer.toString(least), Integer.toString(most));
            return OptionalInt.empty();
        }
        int number = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (number < least || number > most) {
            problems.add(Code.OUT_OF_RANGE, scalar.place(), digits, key, Integer.toString(least), Integer.toString(most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    static boolean isPlainNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9') && (text.length() == 1 || text.charAt(0) != '0');
    }

    /** One of an enum's words, as {@code in-this-form}. */
    static <E extends Enum<E>> Optional<E> oneOf(Node.Scalar scalar, Class<E> type, String key, Problems problems) {
        List<String> words = wordsOf(type);
        int at = words.indexOf(scalar.text().strip());
        if (at < 0) {
            problems.addNear(Code.UNKNOWN_VALUE, scalar.place(), scalar.text().strip(), words, key, String.join(", ", words));
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[at]);
    }

    static List<String> wordsOf(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    static boolean truth(Node.Scalar scalar, String key, Problems problems) {
        String word = scalar.text().strip();
        if (!word.equals("true") && !word.equals("false")) {
            problems.addNear(Code.UNKNOWN_VALUE, scalar.place(), word, List.of("true", "false"), key, "true, false");
        }
        return word.equals("true");
    }

    /** {@code at least N} or {@code at most N}, with N from 0 to {@code most}. */
    static Optional<Bound> bound(Node.Scalar scalar, String key, int most, Problems problems) {
        String[] words = SPACE.split(scalar.text().strip());
        boolean isBound = words.length == 3 && words[0].equals("at") && (words[1].equals("least") || words[1].equals("most"))
                && isPlainNumber(words[2]) && words[2].length() <= 3 && Integer.parseInt(words[2]) <= most;
        if (!isBound) {
            problems.add(Code.BAD_BOUND, scalar.place(), scalar.text().strip(), key, Integer.toString(most));
            return Optional.empty();
        }
        return Optional.of(new Bound(words[1].equals("least"), Integer.parseInt(words[2])));
    }

    /** A name that rules can hold on to: letters of any language, digits, hyphens. */
    static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_ID
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')
                && Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** A text without quotes that other programs, and editors, read as a truth, a number or a time of day. */
    static void tellIfReadOtherwise(Node.Scalar scalar, Problems problems) {
        if (scalar.isPlain()) {
            OldYaml.reading(scalar.text()).ifPresent(reading ->
                    problems.add(Code.READ_OTHERWISE, scalar.place(), scalar.text(), reading));
        }
    }
}
