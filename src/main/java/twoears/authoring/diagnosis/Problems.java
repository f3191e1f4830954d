package twoears.authoring.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import twoears.authoring.diagnosis.Diagnostic.Stop;
import twoears.core.language.Language;
import twoears.core.language.Words;

/** Gathers what is found in one file, in the words of whoever reads it. */
public final class Problems {
    /** More than this helps nobody and floods a screen. */
    private static final int MOST = 200;

    private final String file;
    private final Lines lines;
    private final Language reader;
    private final List<Diagnostic> found = new ArrayList<>();
    private @Nullable Words words;
    private boolean hasErrors;

    /**
     * @param file as it was named
     * @param text what stands in it, lines ended by {@code \n}; empty where it could not be read
     */
    public Problems(String file, String text, Language reader) {
        this(file, new Lines(text), reader);
    }

    private Problems(String file, Lines lines, Language reader) {
        this.file = file;
        this.lines = lines;
        this.reader = reader;
    }

    /** For findings about the same file that may come to nothing. */
    public Problems apart() {
        return new Problems(file, lines, reader);
    }

    public void add(Code code, Place place, String... details) {
        say(code, code.id(), place, Extra.NONE, details);
    }

    /** A finding whose sentence is one of several that the code has. */
    public void addAs(Code code, String variant, Place place, String... details) {
        say(code, code.id() + "." + variant, place, Extra.NONE, details);
    }

    /** As {@link #addAs}, with the way that leads there. */
    public void addOnWay(Code code, String variant, Place place, List<Stop> way, String... details) {
        say(code, code.id() + "." + variant, place, new Extra("", "", way), details);
    }

    /** A reply of a way, given at a place in this file. */
    public Stop stop(Place place, String message) {
        return new Stop(place, Excerpt.units(lines, place), message);
    }

    /** A finding about {@code written}, which is the sentence's first detail, with the nearest name that there is. */
    public void addNear(Code code, Place place, String written, Collection<String> names, String... more) {
        var details = new ArrayList<>(List.of(written));
        details.addAll(Arrays.asList(more));
        Optional<String> nearest = found.size() < MOST ? Nearest.to(written, names) : Optional.empty();
        String ending = nearest.map(n -> word("did-you-mean", n)).orElse(".");
        say(code, code.id(), place, new Extra(nearest.orElse(""), ending, List.of()), details.toArray(String[]::new));
    }

    /** What few findings have. */
    private record Extra(String suggestion, String ending, List<Stop> way) {
        static final Extra NONE = new Extra("", "", List.of());
    }

    private void say(Code code, String key, Place place, Extra extra, String... details) {
        hasErrors |= code.severity() == Severity.ERROR;
        if (found.size() > MOST) {
            return;
        } else if (found.size() == MOST) {
            found.add(new Diagnostic(file, place, Excerpt.units(lines, place), Code.MORE_PROBLEMS, word("more-problems", Integer.toString(MOST)), "", "", 0, 1, List.of()));
            return;
        }
        Object[] shown = Arrays.stream(details).map(Visible::name).toArray();
        String message = words().text(key, shown) + extra.ending();
        if (found.stream().anyMatch(d -> d.place().equals(place) && d.message().equals(message))) {
            return;
        }
        Excerpt excerpt = Excerpt.of(lines, place);
        found.add(new Diagnostic(file, place, Excerpt.units(lines, place), code, message, Visible.name(extra.suggestion()),
                excerpt.line(), excerpt.caret(), excerpt.marks(), extra.way()));
    }

    private Words words() {
        if (words == null) {
            words = Words.of("authoring", reader);
        }
        return words;
    }

    /** A word of the reader's language that a sentence needs, such as the name of a shape. */
    public String word(String key, String... details) {
        return words().text(key, Arrays.stream(details).map(Visible::name).toArray());
    }

    public boolean hasErrors() {
        return hasErrors;
    }

    /** Whether nothing more is told, so that nothing more needs to be looked for. */
    public boolean isFull() {
        return found.size() > MOST;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    public List<Diagnostic> all() {
        return found.stream().sorted().toList();
    }
}
