package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** Too much of what is good: apology upon apology, and kind phrases with nothing of the case between them. */
final class ExcessSignals {
    private static final Set<String> KIND = Set.of("apology", "names-feeling", "shows-understanding", "reassurance", "supports", "thanks",
            "sympathy", "owns-fault", "checks-understanding", "gives-options", "offers-escalation", "false-empathy", "anything-else",
            "agrees", "praise");
    /** Kind phrases from which a reply without anything of its own is a list of them (our judgement). */
    private static final int STUFFED = 5;
    /** Words a kind phrase must have around it on the average. */
    private static final int ROOM = 9;

    private static final int CROWDED = 6;
    /** Words in a row without a grammar word, in which people do not speak (our judgement). */
    private static final int SALAD = 5;

    private ExcessSignals() {}

    static void read(ReplyText reply, Scene scene, List<Signal> found) {
        Set<String> kinds = new HashSet<>();
        List<Signal> kindly = kindly(found);
        int kind = apart(kindly);
        int apologies = 0;
        Span first = new Span(0, 0);
        Span third = new Span(0, 0);
        for (Signal signal : kindly) {
            kinds.add(signal.name());
        }
        for (Signal signal : found) {
            if (signal.name().equals("apology")) {
                apologies++;
                first = apologies == 1 ? signal.span() : first;
                third = apologies == 3 ? signal.span() : third;
            }
        }
        if (apologies >= 3) {
            found.add(Signal.of("grovelling", apologies >= 4 ? Strength.STRONG : Strength.WEAK, third));
        }
        if (apologies > 0 && scene.shown.contains("customer-tired-of-sorry")) {
            found.add(Signal.of("grovelling", Strength.WEAK, first));
        }
        boolean listed = kinds.size() >= 3 && isList(reply.passage, kindly) || isSalad(reply, scene, kindly);
        boolean crowded = kind >= STUFFED && kinds.size() >= 4 && reply.passage.wordCount() < kind * ROOM;
        if (crowded && contents(reply) < 2 || listed || apologies >= 6) {
            found.add(Signal.of("stuffing", Strength.STRONG, new Span(0, 0)));
        }
        placeholders(reply.passage, found);
    }

    /** The kind phrases, in the order of the text. */
    private static List<Signal> kindly(List<Signal> found) {
        List<Signal> kindly = new ArrayList<>();
        for (Signal signal : found) {
            if (KIND.contains(signal.name())) {
                kindly.add(signal);
            }
        }
        Collections.sort(kindly);
        return kindly;
    }

    /** Kind phrases that share no words. */
    private static int apart(List<Signal> kindly) {
        int phrases = 0;
        int reach = 0;
        for (Signal signal : kindly) {
            phrases += signal.span().start() >= reach ? 1 : 0;
            reach = Math.max(reach, signal.span().end());
        }
        return phrases;
    }

    /** Whether one sentence is little but kind phrases one after the other: a list of catchwords. */
    private static boolean isList(Passage passage, List<Signal> kindly) {
        int sentence = 0;
        int phrases = 0;
        int reach = 0;
        for (Signal signal : kindly) {
            while (sentence + 1 < passage.sentences().size() && passage.sentences().get(sentence).span().end() <= signal.span().start()) {
                sentence++;
                phrases = 0;
            }
            phrases += signal.span().start() >= reach ? 1 : 0;
            reach = Math.max(reach, signal.span().end());
            if (phrases >= 4 && passage.sentences().get(sentence).size() < phrases * CROWDED) {
                return true;
            }
        }
        return false;
    }

    /** Kind words one after the other with no grammar between them: nobody speaks so. */
    private static boolean isSalad(ReplyText reply, Scene scene, List<Signal> kindly) {
        Passage passage = reply.passage;
        WordSet function = scene.lexicon.list("function");
        int run = 0;
        for (int i = 0; i < passage.size(); i++) {
            boolean goesOn = !function.has(passage, i) && !reply.number[i] && !passage.isCapital(i) && (i == 0 || passage.breakBefore(i) == ' ');
            run = goesOn ? run + 1 : 0;
            if (run >= SALAD && kindsWithin(reply, i - run + 1, i, kindly) >= 2) {
                return true;
            }
        }
        return false;
    }

    /** Different kind acts among these words, a feeling word counted as one. */
    private static int kindsWithin(ReplyText reply, int first, int last, List<Signal> kindly) {
        Span words = reply.passage.span(first, last);
        Set<String> kinds = new HashSet<>();
        for (Signal signal : kindly) {
            if (signal.span().overlaps(words)) {
                kinds.add(signal.name());
            }
        }
        for (int i = first; i <= last; i++) {
            if (reply.feeling[i]) {
                kinds.add("feeling");
            }
        }
        return kinds.size();
    }

    /** Distinct words of the customer's own, and figures. */
    private static int contents(ReplyText reply) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < reply.passage.size(); i++) {
            if (reply.own[i] || reply.number[i] || reply.name[i]) {
                own.add(reply.passage.word(i));
            }
        }
        return own.size() + reply.quantities.size();
    }

    /** {{name}}, [Name] and their like: the template shows. */
    private static void placeholders(Passage passage, List<Signal> found) {
        String text = passage.text().toString();
        int close = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            close = close > open ? close : text.indexOf(']', open);
            if (close > open + 1 && close - open <= 30 && Character.isLetter(text.charAt(open + 1))) {
                found.add(Signal.of("placeholder", Strength.STRONG, passage.text().span(open, close + 1)));
                return;
            }
            if (close < 0) {
                return;
            }
        }
        int braces = text.indexOf("{{");
        if (braces >= 0) {
            found.add(Signal.of("placeholder", Strength.STRONG, passage.text().span(braces, braces + 2)));
        }
    }
}
