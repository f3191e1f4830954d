package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Quantities;
import twoears.core.language.Quantity;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scenario.Fact;
import twoears.core.scoring.Signal.Strength;

/** What a reply claims, held against what is true: restated rightly, or with another amount, time or figure. */
final class FactSignals {
    private final ReplyText reply;
    private final Passage passage;
    private final Scene scene;
    private final Sightings seen;
    private final Set<String> told;

    private FactSignals(ReplyText reply, Scene scene, Sightings seen, Set<String> told) {
        this.reply = reply;
        this.passage = reply.passage;
        this.scene = scene;
        this.seen = seen;
        this.told = told;
    }

    /** @param told takes the ids of the facts that are stated rightly */
    static void read(ReplyText reply, Scene scene, Sightings into, Set<String> told) {
        FactSignals reading = new FactSignals(reply, scene, into, told);
        List<Known> facts = new ArrayList<>();
        for (int i = 0; i < scene.facts.size(); i++) {
            facts.add(new Known(scene.situation.facts().get(i), scene.facts.get(i)));
        }
        for (Known fact : facts) {
            reading.hold(fact, facts);
        }
    }

    private record Known(Fact fact, FactContent content) {
        boolean says(Quantity claim) {
            return content.says(claim);
        }

        boolean gives(Quantity claim) {
            return content.gives(claim);
        }

        OwnWords subject() {
            return content.subject();
        }

        List<OwnWords> about() {
            return content.about();
        }

        List<Quantity> values() {
            return content.values();
        }
    }

    private void hold(Known fact, List<Known> all) {
        for (Sentence sentence : passage.sentences()) {
            if (sentence.isQuestion()) {
                continue;
            }
            if (!isAbout(sentence, fact)) {
                figureAlone(sentence, fact);
                continue;
            }
            if (saysNoMoreThanDays(fact) && plain(sentence, fact)) {
                return;
            }
            for (Quantity claim : reply.quantities) {
                boolean here = claim.first() >= sentence.first() && claim.last() <= sentence.last();
                if (here && claim(claim, sentence, fact, all)) {
                    return;
                }
            }
        }
    }

    /** A fee, a day or an hour of a plain fact in other words than its own: told, if less surely. */
    private void figureAlone(Sentence sentence, Known fact) {
        if (!fact.about().isEmpty() || told.contains(fact.fact().id())) {
            return;
        }
        for (Quantity claim : reply.quantities) {
            boolean here = claim.first() >= sentence.first() && claim.last() <= sentence.last();
            boolean telling = claim.kind() == Quantity.Kind.MONEY || claim.kind() == Quantity.Kind.CLOCK || claim.kind() == Quantity.Kind.DATE;
            if (here && telling && fact.gives(claim) && !isCustomers(claim)) {
                told.add(fact.fact().id());
                seen.add("states-fact", Strength.WEAK, passage.span(claim.first(), claim.last()), fact.fact().id());
                return;
            }
        }
    }

    /** Whether the claim settles this fact: it states it, or contradicts it. */
    private boolean claim(Quantity claim, Sentence sentence, Known fact, List<Known> all) {
        if (fact.gives(claim)) {
            Span span = passage.span(claim.first(), claim.last());
            if (!isKnown(fact) && !isCustomers(claim)) {
                seen.add("unchecked-claim", Strength.WEAK, span, fact.fact().id());
            }
            state(fact, span);
            return true;
        }
        if (!isOfItsKind(claim, fact) || isSaidBy(all, claim) || isCustomers(claim) || isWithinLimit(fact, claim) || isHedged(sentence, claim) || passage.isQuoted(claim.first())
                || !isClaimedOf(sentence, fact) || isDeadline(claim) || isOwnAct(sentence, claim)) {
            return false;
        }
        if (follows(claim, fact, all)) {
            return false;
        }
        String value = fact.fact().value().isEmpty() ? fact.fact().text() : fact.fact().value();
        seen.add("contradiction", Strength.STRONG, passage.span(claim.first(), claim.last()), value);
        return true;
    }

    /** "Up to 50 euros": less is no other claim. */
    private boolean isWithinLimit(Known fact, Quantity claim) {
        Passage text = Passage.of(fact.fact().value().isEmpty() ? fact.fact().text() : fact.fact().value(), scene.lexicon.language);
        WordSet limits = scene.lexicon.list("limit");
        return fact.values().stream().filter(v -> v.kind() == claim.kind() && claim.high() <= v.high()).anyMatch(v ->
                v.first() > 0 && limits.has(text.word(v.first() - 1)) || v.first() > 1 && limits.has(text.word(v.first() - 2)));
    }

    private static boolean isOfItsKind(Quantity claim, Known fact) {
        for (Quantity value : fact.values()) {
            if (value.kind() == claim.kind() && comparable(value, claim)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaidBy(List<Known> facts, Quantity claim) {
        for (Known fact : facts) {
            if (fact.says(claim) || fact.content().givesSeveral(claim) && !isForEach(claim)) {
                return true;
            }
        }
        return false;
    }

    /** Reckoned from figures that are known; a rate for each of something is one of them, not a sum of several. */
    private boolean follows(Quantity claim, Known fact, List<Known> all) {
        if (isForEach(claim) && fact.content().rate()) {
            return false;
        }
        List<List<Quantity>> known = new ArrayList<>();
        known.add(fact.content().stated());
        known.add(fact.values());
        for (Known other : all) {
            known.add(other.content().stated());
            known.add(other.values());
        }
        return Reckoning.explains(claim, reply, scene, known);
    }

    /** "600 per floor" is no sum of two floors. */
    private boolean isForEach(Quantity claim) {
        WordSet each = scene.lexicon.list("each");
        for (int i = claim.last() + 1; i <= Math.min(claim.last() + 2, passage.sentenceAt(claim.last()).last()); i++) {
            if (each.has(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCustomers(Quantity claim) {
        return reply.is(claim.first(), ReplyText.OWN) || claim.last() != claim.first() && reply.is(claim.last(), ReplyText.OWN) && passage.isNumber(claim.last());
    }

    /** "Before Friday" is no claim that it happens on Friday. */
    private boolean isDeadline(Quantity claim) {
        boolean named = claim.kind() == Quantity.Kind.DAY || claim.kind() == Quantity.Kind.CLOCK || claim.kind() == Quantity.Kind.DATE;
        return named && claim.first() > 0 && scene.lexicon.list("until").has(passage, claim.first() - 1);
    }

    /** What I do by when is a promise of mine, not a claim about the world. */
    private boolean isOwnAct(Sentence sentence, Quantity claim) {
        boolean mine = scene.lexicon.list("self").has(passage, sentence.first());
        return claim.isTime() && (mine || isPromised(sentence));
    }

    private boolean isPromised(Sentence sentence) {
        WordSet self = scene.lexicon.list("self");
        for (int i = 0; i < seen.size() && seen.hasAny(SignalGroup.COMMITMENT); i++) {
            Span span = seen.get(i).span();
            boolean within = span.start() >= sentence.span().start() && span.end() <= sentence.span().end();
            if (seen.get(i).isIn(SignalGroup.COMMITMENT) && within && self.has(passage, wordAt(span.start()))) {
                return true;
            }
        }
        return false;
    }

    private int wordAt(int place) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.span(i).start() >= place) {
                return i;
            }
        }
        return 0;
    }

    /** A claim needs to be about the fact more plainly than a restatement: by its index words, or by most of its own. */
    private boolean isClaimedOf(Sentence sentence, Known fact) {
        for (OwnWords about : fact.about()) {
            if (about.size() > 0 && distinct(sentence, about) == about.size()) {
                return true;
            }
        }
        int shared = distinct(sentence, fact.subject());
        return fact.about().isEmpty() && (shared >= 2 || shared == 1 && fact.subject().size() <= 3) || shared >= 4;
    }

    /** Said rightly; but what nobody looked up was a guess. */
    private void state(Known fact, Span span) {
        told.add(fact.fact().id());
        seen.add("states-fact", isKnown(fact) ? Strength.STRONG : Strength.WEAK, span, fact.fact().id());
    }

    /** Looked up, or told before. Plain sentences given with a request count as known. */
    private boolean isKnown(Known fact) {
        Situation situation = scene.situation;
        String id = fact.fact().id();
        return situation.scenario().isEmpty() || situation.lookedUp().contains(id) || situation.told().contains(id);
    }

    private static boolean comparable(Quantity a, Quantity b) {
        boolean farApart = a.kind() == Quantity.Kind.DURATION && (a.low() > 60 * b.high() || b.low() > 60 * a.high());
        if (farApart) {
            return false;
        }
        if (a.kind() == Quantity.Kind.DAY && a.isWeekday() != b.isWeekday()) {
            return false;
        }
        return a.kind() != Quantity.Kind.COUNT || a.unit().equals(b.unit()) && !a.unit().isEmpty();
    }

    private boolean isHedged(Sentence sentence, Quantity claim) {
        WordSet hedges = scene.lexicon.list("hedge");
        for (int i = sentence.first(); i <= Math.min(sentence.last(), sentence.first() + 120); i++) {
            if (hedges.has(passage, i) || reply.is(i, ReplyText.CONDITION) && i < claim.first()) {
                return true;
            }
        }
        return reply.isNegated(claim.first(), claim.last(), false);
    }

    /** Whether a sentence speaks of the fact's subject: by its index words, or by two of the words of its text. */
    private boolean isAbout(Sentence sentence, Known fact) {
        for (OwnWords about : fact.about()) {
            if (about.size() > 0 && distinct(sentence, about) >= Math.min(2, about.size())) {
                return true;
            }
        }
        return distinct(sentence, fact.subject()) >= (fact.about().isEmpty() ? 1 : 2);
    }

    private int distinct(Sentence sentence, OwnWords words) {
        return reply.distinctIn(sentence, words);
    }

    /** A fact without a figure: stated when most of a sentence is in its words, contradicted when only the "not" differs. */
    private boolean plain(Sentence sentence, Known fact) {
        int shared = distinct(sentence, fact.subject());
        boolean most = shared >= 3 && shared * 2 >= Math.min(fact.subject().size(), 8);
        if (!most || told.contains(fact.fact().id())) {
            return false;
        }
        boolean factDenies = fact.content().denied();
        boolean agrees = isDenied(sentence, sentence.first(), sentence.last()) == factDenies || denies(sentence, fact.subject()) == factDenies;
        boolean hedged = isHedged(sentence, new Quantity(Quantity.Kind.COUNT, 0, 0, "", sentence.first(), sentence.first()));
        if (agrees) {
            state(fact, sentence.span());
            return true;
        } else if (!hedged && shared * 10 >= fact.subject().size() * 7) {
            seen.add("contradiction", Strength.STRONG, sentence.span(), fact.fact().text());
            return true;
        }
        return false;
    }

    private static boolean saysNoMoreThanDays(Known fact) {
        if (!fact.values().isEmpty() && fact.content().sentences() > 1) {
            return false;
        }
        for (Quantity value : fact.values()) {
            if (value.kind() != Quantity.Kind.DAY) {
                return false;
            }
        }
        return true;
    }

    /**
     * A "no" that opens an answer answers the question; it denies nothing of what follows: "No, the pool is closed." Nor
     * does a "not" in a clause that says something else than the fact: "it keeps for a day, as long as you don't open it".
     */
    private boolean denies(Sentence sentence, OwnWords subject) {
        int clause = sentence.first();
        int most = 0;
        boolean denied = false;
        for (int i = sentence.first(); i <= sentence.last() + 1; i++) {
            if (i > sentence.last() || i > clause && passage.isClauseBreakBefore(i)) {
                int shared = subject.distinctIn(passage, clause, i - 1);
                if (shared >= most) {
                    denied = isDenied(sentence, clause, i - 1) || shared == most && denied;
                    most = shared;
                }
                clause = i;
            }
        }
        return denied;
    }

    private boolean isDenied(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean opens = i == sentence.first() && i < sentence.last() && passage.breakBefore(i + 1) == ',';
            if (reply.is(i, ReplyText.NEGATOR) && !opens) {
                return true;
            }
        }
        return false;
    }
}
