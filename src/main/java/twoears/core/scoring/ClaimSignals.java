package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.language.Passage;
import twoears.core.language.Span;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Signal.Strength;

/**
 * "I've asked finance", "I've looked it up": held against what was really done. In a scenario that is who was asked and
 * what was looked up, as far as there is somebody to ask and something to look up; outside of one it is what a request
 * says was done. Where neither is known nothing is held against anything.
 */
final class ClaimSignals {
    private final ReplyText reply;
    private final Scene scene;
    private final Sightings seen;

    private ClaimSignals(ReplyText reply, Scene scene, Sightings seen) {
        this.reply = reply;
        this.scene = scene;
        this.seen = seen;
    }

    /** @param seen what phrases showed; takes what nothing bears out */
    static void read(ReplyText reply, Scene scene, Sightings seen) {
        Situation situation = scene.situation;
        if (seen.hasAny(SignalGroup.REPORTS) && (situation.scenario().isPresent() || situation.done().isPresent())) {
            ClaimSignals reading = new ClaimSignals(reply, scene, seen);
            int claims = seen.size();
            for (int i = 0; i < claims; i++) {
                if (seen.get(i).isIn(SignalGroup.REPORTS)) {
                    reading.hold(seen.get(i));
                }
            }
        }
    }

    private void hold(Sighting claim) {
        Optional<String> untrue = scene.situation.scenario().map(s -> againstPlay(claim, s)).orElseGet(() -> againstDone(claim));
        untrue.ifPresent(why -> {
            String name = claim.kind().name().equals("reports-looked-up") ? "claims-look-up-not-done" : "claims-action-not-done";
            seen.add(name, Strength.STRONG, claim.span(), why);
        });
    }

    private Optional<String> againstPlay(Sighting claim, Scenario scenario) {
        Situation situation = scene.situation;
        boolean canAsk = scenario.facts().stream().anyMatch(f -> !f.ask().isEmpty());
        return switch (claim.kind().name()) {
            case "reports-asked", "reports-passed-on" -> canAsk && situation.consulted().isEmpty() ? Optional.of("asked") : Optional.empty();
            case "reports-looked-up" -> !scenario.facts().isEmpty() && situation.lookedUp().isEmpty() ? Optional.of("looked-up") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** True when something that was done shares a word with the sentence that claims it. */
    private Optional<String> againstDone(Sighting claim) {
        return !isBorneOut(claim.span()) ? Optional.of("done") : Optional.empty();
    }

    private boolean isBorneOut(Span claim) {
        Passage passage = reply.passage;
        for (OwnWords done : done()) {
            for (int i = 0; i < passage.size(); i++) {
                boolean inSentence = passage.sentenceAt(i).span().overlaps(claim);
                if (inSentence && !passage.isNumber(i) && done.has(passage, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<OwnWords> done() {
        List<OwnWords> all = new ArrayList<>();
        for (String sentence : scene.situation.done().orElse(List.of())) {
            OwnWords words = new OwnWords();
            words.add(Passage.of(sentence, scene.lexicon.language), scene.lexicon.list("function"));
            all.add(words);
        }
        return all;
    }
}
