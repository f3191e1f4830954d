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
    /** Kind phrases from which a reply without anything of its own is a list of them (our judgement). */
    /** Characters that a phrase has at most. */
    private static final int PHRASE = 60;
    private static final int STUFFED = 5;
    /** Words a kind phrase must have around it on the average. */
    private static final int ROOM = 9;

    private static final int CROWDED = 6;
    /** Words in a row without a grammar word, in which people do not speak (our judgement). */
    private static final int SALAD = 5;

    private ExcessSignals() {}

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (seen.hasAny(SignalGroup.KIND)) {
            kindness(reply, scene, seen);
        }
        placeholders(reply.passage, seen);
    }

    private static void kindness(ReplyText reply, Scene scene, Sightings seen) {
        List<Sighting> kindly = kindly(seen);
        int apologies = 0;
        Span first = new Span(0, 0);
        Span third = new Span(0, 0);
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).isIn(SignalGroup.APOLOGY)) {
                apologies++;
                first = apologies == 1 ? seen.get(i).span() : first;
                third = apologies == 3 ? seen.get(i).span() : third;
            }
        }
        if (apologies >= 3) {
            seen.add("grovelling", apologies >= 4 ? Strength.STRONG : Strength.WEAK, third);
        }
        if (apologies > 0 && scene.shown.contains("customer-tired-of-sorry")) {
            seen.add("grovelling", Strength.WEAK, first);
        }
        int kind = apart(kindly);
        int kinds = kinds(kindly);
        boolean listed = kinds >= 3 && isList(reply.passage, kindly) || isSalad(reply, scene, phrases(kindly));
        boolean crowded = kind >= STUFFED && kinds >= 4 && reply.passage.wordCount() < kind * ROOM;
        if (crowded && contents(reply) < 2 || listed || apologies >= 6) {
            seen.add("stuffing", Strength.STRONG, new Span(0, 0));
        }
    }

    private static int kinds(List<Sighting> kindly) {
        Set<SignalKind> kinds = new HashSet<>();
        for (Sighting signal : kindly) {
            kinds.add(signal.kind());
        }
        return kinds.size();
    }

    /** The kind phrases, in the order of the text. */
    private static List<Sighting> kindly(Sightings seen) {
        List<Sighting> kindly = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).isIn(SignalGroup.KIND)) {
                kindly.add(seen.get(i));
            }
        }
        Collections.sort(kindly);
        return kindly;
    }

    /** Those that are a phrase: a whole sentence that takes up what was told is no catchword. */
    private static List<Sighting> phrases(List<Sighting> kindly) {
        List<Sighting> phrases = new ArrayList<>(kindly);
        phrases.removeIf(s -> s.span().length() > PHRASE);
        return phrases;
    }

    /** Kind phrases that share no words. */
    private static int apart(List<Sighting> kindly) {
        int phrases = 0;
        int reach = 0;
        for (Sighting signal : kindly) {
            phrases += signal.span().start() >= reach ? 1 : 0;
            reach = Math.max(reach, signal.span().end());
        }
        return phrases;
    }

    /** Whether one sentence is little but kind phrases one after the other: a list of catchwords. */
    private static boolean isList(Passage passage, List<Sighting> kindly) {
        int sentence = 0;
        int phrases = 0;
        int reach = 0;
        for (Sighting signal : kindly) {
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

    /**
     * Kind words one after the other with no grammar between them: nobody speaks so. Two different kind acts are meant, a
     * feeling word counted as one. What a run of words has is gathered as it grows: a run may be as long as the reply.
     */
    private static boolean isSalad(ReplyText reply, Scene scene, List<Sighting> kindly) {
        Passage passage = reply.passage;
        WordSet function = scene.lexicon.list("function");
        int[] reaches = reaches(kindly);
        Set<String> kinds = new HashSet<>();
        int begin = 0;
        int next = 0;
        int run = 0;
        for (int i = 0; i < passage.size(); i++) {
            boolean goesOn = !function.has(passage, i) && !reply.is(i, ReplyText.NUMBER) && !passage.isCapital(i) && (i == 0 || passage.breakBefore(i) == ' ');
            run = goesOn ? run + 1 : 0;
            if (run == 1) {
                kinds.clear();
                begin = passage.span(i).start();
                next = firstBeyond(reaches, begin);
            }
            for (; goesOn && next < kindly.size() && kindly.get(next).span().start() < passage.span(i).end(); next++) {
                if (kindly.get(next).span().end() > begin) {
                    kinds.add(kindly.get(next).kind().name());
                }
            }
            if (goesOn && reply.is(i, ReplyText.FEELING)) {
                kinds.add("feeling");
            }
            if (run >= SALAD && kinds.size() >= 2) {
                return true;
            }
        }
        return false;
    }

    /** By phrase: where the one that reaches furthest of all up to it ends. */
    private static int[] reaches(List<Sighting> kindly) {
        int[] reaches = new int[kindly.size()];
        for (int i = 0; i < reaches.length; i++) {
            reaches[i] = Math.max(i == 0 ? 0 : reaches[i - 1], kindly.get(i).span().end());
        }
        return reaches;
    }

    private static int firstBeyond(int[] reaches, int place) {
        int low = 0;
        int high = reaches.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (reaches[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Distinct words of the customer's own, and figures. */
    private static int contents(ReplyText reply) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < reply.passage.size(); i++) {
            if (reply.is(i, ReplyText.OWN) || reply.is(i, ReplyText.NUMBER) || reply.is(i, ReplyText.NAME)) {
                own.add(reply.passage.word(i));
            }
        }
        return own.size() + reply.quantities.size();
    }

    /** {{name}}, [Name] and their like: the template shows. */
    private static void placeholders(Passage passage, Sightings seen) {
        if (!hasBrackets(passage.text().original())) {
            return;
        }
        String text = passage.text().toString();
        int close = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            close = close > open ? close : text.indexOf(']', open);
            if (close > open + 1 && close - open <= 30 && Character.isLetter(text.charAt(open + 1))) {
                seen.add("placeholder", Strength.STRONG, passage.text().span(open, close + 1));
                return;
            }
            if (close < 0) {
                return;
            }
        }
        int braces = text.indexOf("{{");
        if (braces >= 0) {
            seen.add("placeholder", Strength.STRONG, passage.text().span(braces, braces + 2));
        }
    }

    /** In any form that is read as one. */
    private static boolean hasBrackets(String original) {
        return original.indexOf('[') >= 0 || original.indexOf('{') >= 0 || original.indexOf('\uff3b') >= 0 || original.indexOf('\uff5b') >= 0;
    }
}
