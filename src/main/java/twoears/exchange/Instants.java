package twoears.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Instants in the one form that they are written in; read a dozen times a file, and so not by the JDK's parser of any form. */
final class Instants {
    private static final String FORM = "0000-00-00T00:00:00";
    private static final int MOST_DIGITS = 9;

    private Instants() {}

    /** Such as {@code 2030-05-12T12:00:00Z}, with up to nine digits of a second after a point; empty for all else. */
    static Optional<Instant> parse(String text) {
        int end = text.length() - 1;
        boolean isForm = end >= FORM.length() && text.charAt(end) == 'Z' && isLike(text) && isFraction(text, end);
        if (!isForm) {
            return Optional.empty();
        }
        try {
            var time = LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13), number(text, 14, 16),
                    number(text, 17, 19), nanos(text, end));
            return Optional.of(time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isLike(String text) {
        boolean isLike = true;
        for (int i = 0; isLike && i < FORM.length(); i++) {
            isLike = FORM.charAt(i) == '0' ? isDigit(text.charAt(i)) : text.charAt(i) == FORM.charAt(i);
        }
        return isLike;
    }

    private static boolean isFraction(String text, int end) {
        int digits = end - FORM.length() - 1;
        boolean isFraction = digits < 0 || text.charAt(FORM.length()) == '.' && digits > 0 && digits <= MOST_DIGITS;
        for (int i = FORM.length() + 1; isFraction && i < end; i++) {
            isFraction = isDigit(text.charAt(i));
        }
        return isFraction;
    }

    private static int nanos(String text, int end) {
        int nanos = 0;
        for (int digit = 1; digit <= MOST_DIGITS; digit++) {
            int at = FORM.length() + digit;
            nanos = 10 * nanos + (at < end ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
