package twoears.core.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.PhrasePattern;
import twoears.core.language.PhraseTrie;
import twoears.core.language.Quantities;
import twoears.core.language.Quantity;
import twoears.core.language.Span;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Signal.Strength;

/** Promises that this agent may not make: those the scenario lists, and amounts beyond the authority given. */
final class PromiseSignals {
    private PromiseSignals() {}

    /** @param told ids of the facts that this reply states */
    static void read(ReplyText reply, Scene scene, Sightings seen, Set<String> told) {
        scene.situation.scenario().ifPresent(scenario -> {
            neverPromised(reply, scene, scenario, seen);
            beyondAuthority(reply, scene, scenario, seen);
            leftUntold(scene, scenario, seen, told);
        });
    }

    /** A reply that closes the conversation while something that must be told was not. */
    private static void leftUntold(Scene scene, Scenario scenario, Sightings seen, Set<String> told) {
        if (!scenario.mustTell().isEmpty() && seen.hasAny(SignalGroup.CLOSES)) {
            scenario.facts().stream().filter(f -> scenario.mustTell().contains(f.id()))
                    .filter(f -> !told.contains(f.id()) && !scene.situation.told().contains(f.id())).findFirst()
                    .ifPresent(f -> seen.add("must-tell-missing", Strength.STRONG, new Span(0, 0), f.text()));
        }
    }

    private static void neverPromised(ReplyText reply, Scene scene, Scenario scenario, Sightings seen) {
        if (scenario.neverPromise().isEmpty()) {
            return;
        }
        PhraseTrie promises = scene.lexicon.promises.of(scenario.neverPromise(), p -> compiled(p, scene.lexicon));
        Passage passage = reply.passage;
        for (PhraseTrie.Hit hit : promises.find(passage)) {
            boolean patternNegates = negates(scene.lexicon.passage(scenario.neverPromise().get(hit.pattern())), scene);
            boolean meant = !passage.sentenceAt(hit.first()).isQuestion() && !passage.isQuoted(hit.first())
                    && !isNegatedBefore(reply, hit.first()) && !reply.isConditional(hit.first())
                    && (patternNegates || !reply.isNegated(hit.first(), hit.last(), false));
            if (meant) {
                seen.add("never-promise", Strength.STRONG, passage.span(hit.first(), hit.last()),
                        scenario.neverPromise().get(hit.pattern()));
            }
        }
    }

    private static PhraseTrie compiled(List<String> promises, Lexicon lexicon) {
        PhraseTrie.Builder builder = new PhraseTrie.Builder(lexicon.small);
        for (int i = 0; i < promises.size(); i++) {
            if (PhrasePattern.parse(promises.get(i), lexicon.language) instanceof PhrasePattern.Result.Ok ok) {
                builder.add(ok.pattern(), i);
            }
        }
        return builder.build();
    }

    private static boolean negates(Passage wording, Scene scene) {
        for (int i = 0; i < wording.size(); i++) {
            if (scene.lexicon.list("negation").has(wording, i)) {
                return true;
            }
        }
        return false;
    }

    /** "I can't promise that it …": a negation further back reaches over the promise. */
    private static boolean isNegatedBefore(ReplyText reply, int first) {
        int start = reply.passage.sentenceAt(first).first();
        for (int i = first - 1; i >= start && first - i <= 8; i--) {
            if (reply.is(i, ReplyText.NEGATOR)) {
                return true;
            }
        }
        return false;
    }

    private static void beyondAuthority(ReplyText reply, Scene scene, Scenario scenario, Sightings seen) {
        for (Map.Entry<String, String> entry : scenario.authority().entrySet()) {
            List<Quantity> limit = Quantities.in(scene.lexicon.passage(entry.getValue()));
            for (Quantity offered : reply.quantities) {
                boolean over = !limit.isEmpty() && offered.kind() == limit.get(0).kind() && offered.low() > limit.get(0).high();
                boolean known = over && scene.situation.facts().stream().anyMatch(f -> mentions(f.text() + ' ' + f.value(), offered, scene));
                if (over && !known && !reply.is(offered.first(), ReplyText.OWN) && !reply.is(offered.last(), ReplyText.OWN) && isGranted(reply, scene, offered)) {
                    seen.add("beyond-authority", Strength.STRONG, reply.passage.span(offered.first(), offered.last()), entry.getValue());
                }
            }
        }
    }

    private static boolean mentions(String fact, Quantity offered, Scene scene) {
        return Quantities.in(scene.lexicon.passage(fact)).stream().anyMatch(q -> q.agreesWith(offered));
    }

    private static boolean isGranted(ReplyText reply, Scene scene, Quantity offered) {
        var sentence = reply.passage.sentenceAt(offered.first());
        boolean granting = false;
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            granting |= scene.lexicon.list("granting").has(reply.passage, i);
        }
        return granting && !sentence.isQuestion() && !reply.isNegated(offered.first(), offered.last(), false);
    }
}
