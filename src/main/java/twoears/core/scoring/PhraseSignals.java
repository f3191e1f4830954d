package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.PhraseTrie.Hit;
import twoears.core.language.WordSet;
import twoears.core.scoring.Lexicon.Entry;
import twoears.core.scoring.Lexicon.Weight;
import twoears.core.scoring.Signal.Strength;
import twoears.core.scoring.SignalRule.Bond;
import twoears.core.scoring.SignalRule.Place;
import twoears.core.scoring.SignalRule.Scope;

/** The signals that phrases of the lexicon show, once their scopes have been looked at. */
final class PhraseSignals {
    private static final List<String> CLASSES = List.of("count", "name", "own", "when");

    private final ReplyText reply;
    private final Scene scene;
    private final Lexicon lexicon;
    private final List<Signal> found;
    private final WordSet buts;
    private final WordSet turnsTo;

    private PhraseSignals(ReplyText reply, Scene scene, List<Signal> found) {
        this.reply = reply;
        this.scene = scene;
        this.lexicon = scene.lexicon;
        this.found = found;
        this.buts = lexicon.list("but");
        this.turnsTo = lexicon.list("turns-to");
    }

    static void read(ReplyText reply, Scene scene, List<Signal> into) {
        PhraseSignals reading = new PhraseSignals(reply, scene, into);
        reading.choose(scene.lexicon.trie.find(reply.passage, CLASSES, reading.members()));
    }

    private byte[] members() {
        byte[] members = new byte[reply.passage.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = (byte) ((reply.number[i] ? 1 : 0) | (reply.name[i] ? 2 : 0) | (reply.own[i] ? 4 : 0) | (reply.time[i] ? 8 : 0));
        }
        return members;
    }

    /** Hits come by where they begin; the longest of a rule wins, and one that begins within it is dropped. */
    private void choose(List<Hit> hits) {
        Hit[] longest = new Hit[lexicon.rules.size()];
        List<Hit> kept = new ArrayList<>();
        List<Hit> exceptions = new ArrayList<>();
        for (Hit hit : hits) {
            Entry entry = lexicon.entries.get(hit.pattern());
            if (entry.weight() == Weight.EXCEPT) {
                exceptions.add(hit);
                continue;
            }
            Hit before = longest[entry.ruleNumber()];
            if (before == null || before.last() < hit.first()) {
                longest[entry.ruleNumber()] = hit;
                kept.add(hit);
            } else if (before.first() == hit.first() && isBetter(hit, before)) {
                kept.set(kept.lastIndexOf(before), hit);
                longest[entry.ruleNumber()] = hit;
            }
        }
        for (Hit hit : kept) {
            Entry entry = lexicon.entries.get(hit.pattern());
            if (!isExcepted(hit, entry, exceptions)) {
                signal(hit, entry);
            }
        }
    }

    private boolean isBetter(Hit hit, Hit before) {
        boolean strong = lexicon.entries.get(hit.pattern()).weight() == Weight.STRONG;
        boolean wasStrong = lexicon.entries.get(before.pattern()).weight() == Weight.STRONG;
        return strong != wasStrong ? strong : hit.last() > before.last();
    }

    private boolean isExcepted(Hit hit, Entry entry, List<Hit> exceptions) {
        for (int i = firstNear(exceptions, hit.first()); i < exceptions.size(); i++) {
            Hit exception = exceptions.get(i);
            if (exception.first() > hit.last()) {
                return false;
            }
            if (exception.last() >= hit.first() && lexicon.entries.get(exception.pattern()).ruleNumber() == entry.ruleNumber()) {
                return true;
            }
        }
        return false;
    }

    /** No pattern is longer than this, so that exceptions further back can't reach here. */
    private static final int LONGEST = 60;

    private static int firstNear(List<Hit> exceptions, int word) {
        int low = 0;
        int high = exceptions.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (exceptions.get(middle).first() < word - LONGEST) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void signal(Hit hit, Entry entry) {
        SignalRule rule = entry.rule();
        Passage passage = reply.passage;
        Sentence sentence = passage.sentenceAt(hit.first());
        if (passage.isQuoted(hit.first()) || passage.isCapital(hit.first()) && reply.name[hit.first()] && hit.first() == hit.last()) {
            return;
        }
        String name = rule.name();
        boolean negated = reply.isNegated(hit.first(), hit.last(), entry.negates());
        if (negated && !rule.allowed().contains(Scope.NEGATED)) {
            if (rule.negatedAs().isEmpty()) {
                return;
            }
            name = rule.negatedAs();
        }
        boolean questioned = sentence.isQuestion() && !rule.allowed().contains(Scope.QUESTION) && !rule.places().contains(Place.QUESTION);
        boolean conditional = !rule.allowed().contains(Scope.CONDITIONAL) && reply.isConditional(hit.first());
        if (questioned || conditional || !isInPlace(rule.places(), hit, sentence) || !hasAll(rule.needs(), sentence)) {
            return;
        }
        boolean strong = entry.weight() == Weight.STRONG || hasAny(rule.binds(), sentence, hit);
        if (rule.cancelled() && reply.isTakenBack(hit.last(), buts, turnsTo)) {
            name = "but-cancels";
        }
        found.add(Signal.of(name, strong ? Strength.STRONG : Strength.WEAK, passage.span(hit.first(), hit.last())));
    }

    private boolean isInPlace(Set<Place> places, Hit hit, Sentence sentence) {
        Passage passage = reply.passage;
        for (Place place : places) {
            boolean there = switch (place) {
                case FIRST -> passage.sentenceOf(hit.first()) == 0;
                case LAST -> hit.first() * 3 >= passage.size() * 2 || passage.sentenceOf(hit.first()) == passage.sentences().size() - 1;
                case QUESTION -> sentence.isQuestion();
                case OPENS -> hit.first() == sentence.first();
            };
            if (!there) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAll(Set<Bond> bonds, Sentence sentence) {
        for (Bond bond : bonds) {
            if (!has(bond, sentence)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAny(Set<Bond> bonds, Sentence sentence, Hit hit) {
        for (Bond bond : bonds) {
            if (has(bond, sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Bond bond, Sentence sentence) {
        return switch (bond) {
            case CASE -> reply.anyIn(reply.own, sentence);
            case TIME -> reply.anyIn(reply.time, sentence);
            case FEELING -> reply.anyIn(reply.feeling, sentence);
            case TRIED -> scene.shown.contains("customer-tried");
        };
    }
}
