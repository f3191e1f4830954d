package twoears.core.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Questions.Question;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Mood;

/** A situation as it was read: what the customer wants and feels, and what has been said. */
final class Scene {
    /** Characters of the earlier conversation that are read; what lies further back matters no more. */
    private static final int REACH = 6000;

    final Situation situation;
    final Lexicon lexicon;
    final Passage asked;
    final List<Question> questions;
    final CustomerSaid said;
    final OwnWords own;
    /** As many as the situation has facts, in their order. */
    final List<FactContent> facts;
    /** Words of the customer's name, in lower case. */
    final Set<String> names = new HashSet<>();
    /** What the customer's line shows, by the names of the customer signals. */
    final Set<String> shown;
    private final List<Passage> earlier = new ArrayList<>();
    private final List<String> earlierInSmallLetters = new ArrayList<>();
    /** Asked for with every rule of the rubric. */
    private final boolean upset;
    private final boolean tense;

    Scene(Situation situation, Lexicon lexicon) {
        this.situation = situation;
        this.lexicon = lexicon;
        said = CustomerSaid.in(situation, lexicon);
        asked = said.asked;
        questions = said.questions;
        own = said.own;
        shown = said.shown;
        facts = read(situation.facts());
        readName(situation.customerName().toLowerCase(Locale.ROOT));
        upset = looksUpset();
        tense = looksTense();
    }

    /** As much of it as matters. */
    static Passage read(String text, Lexicon lexicon) {
        return lexicon.passage(text.length() > REACH ? text.substring(0, REACH) : text);
    }

    private List<FactContent> read(List<Fact> facts) {
        List<FactContent> read = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            read.add(FactContent.in(fact, lexicon));
        }
        return read;
    }

    private void readName(String name) {
        int from = 0;
        for (int i = 0; i <= name.length(); i += i < name.length() ? Character.charCount(name.codePointAt(i)) : 1) {
            boolean ends = i == name.length() || !Character.isLetter(name.codePointAt(i));
            if (ends && i - from > 1) {
                names.add(name.substring(from, i));
            }
            from = ends ? i + (i < name.length() ? Character.charCount(name.codePointAt(i)) : 1) : from;
        }
    }

    /** Whether a fact or the customer's line holds this name, whoever's it is. */
    boolean isNamed(String word) {
        if (Names.has(said.names, word, lexicon.language)) {
            return true;
        }
        for (FactContent fact : facts) {
            if (Names.has(fact.names(), word, lexicon.language)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact has this word too. */
    boolean isOfFacts(Passage passage, int word) {
        for (FactContent fact : facts) {
            if (fact.subject().has(passage, word)) {
                return true;
            }
        }
        return false;
    }

    /** The same, whatever ending it has. */
    boolean isOfFacts(String stem) {
        for (FactContent fact : facts) {
            for (int i = 0; i < fact.subject().size(); i++) {
                if (Stems.isSame(Stems.of(fact.subject().word(i), lexicon.language), stem, lexicon.language)) {
                    return true;
                }
            }
        }
        return false;
    }

    List<Passage> earlier() {
        if (earlier.isEmpty()) {
            List<String> replies = situation.earlierReplies();
            for (String reply : replies.subList(Math.max(0, replies.size() - 4), replies.size())) {
                earlier.add(read(reply, lexicon));
            }
        }
        return earlier;
    }

    /** In how many earlier replies these words, in small letters, stood; three at most. */
    int timesSaid(String words) {
        if (earlierInSmallLetters.isEmpty()) {
            situation.earlierReplies().forEach(r -> earlierInSmallLetters.add(r.toLowerCase(Locale.ROOT)));
        }
        return (int) earlierInSmallLetters.stream().filter(r -> r.contains(words)).limit(3).count();
    }

    boolean hasContext() {
        return asked.size() > 0;
    }

    /** The customer feels bad about something, says so, or shows it. */
    boolean isUpset() {
        return upset;
    }

    private boolean looksUpset() {
        return said.isUpset || situation.mood().map(m -> m.temperature() == Mood.Temperature.ANGRY).orElse(false)
                || said.hasProblem && situation.mood().map(m -> m.temperature() != Mood.Temperature.CALM).orElse(false);
    }

    boolean hasProblem() {
        return isUpset() || said.hasProblem;
    }

    /** Handling is judged unless the customer is plainly at ease. */
    boolean isTense() {
        return tense;
    }

    private boolean looksTense() {
        boolean atEase = situation.mood().map(m -> m.temperature() == Mood.Temperature.CALM).orElse(said.isFriendly);
        return !atEase || hasProblem() || !hasContext();
    }

    boolean isAbusive() {
        return said.isAbusive;
    }
}
