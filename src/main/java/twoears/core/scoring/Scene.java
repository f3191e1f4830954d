package twoears.core.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.PhraseTrie;
import twoears.core.language.Questions;
import twoears.core.language.Questions.Question;
import twoears.core.language.WordSet;
import twoears.core.scenario.Mood;

/** A situation as it was read: what the customer wants and feels, and what has been said. */
final class Scene {
    /** Characters of the earlier conversation that are read; what lies further back matters no more. */
    static final int REACH = 6000;

    final Situation situation;
    final Lexicon lexicon;
    final Passage asked;
    final List<Question> questions;
    final OwnWords own = new OwnWords();
    /** Words of the customer's name, in lower case. */
    final Set<String> names = new HashSet<>();
    /** What the customer's line shows, by the names of the customer signals. */
    final Set<String> shown = new HashSet<>();
    private final List<Passage> earlier = new ArrayList<>();
    private final List<String> earlierInSmallLetters = new ArrayList<>();
    /** Asked for with every rule of the rubric. */
    private final boolean upset;
    private final boolean tense;

    Scene(Situation situation, Lexicon lexicon) {
        this.situation = situation;
        this.lexicon = lexicon;
        asked = Passage.of(cut(situation.asked()), lexicon.vocabulary);
        questions = Questions.in(asked);
        WordSet everyday = lexicon.list("common");
        own.add(asked, everyday);
        List<String> lines = situation.customerLines();
        for (int i = lines.size() - 2; i >= Math.max(0, lines.size() - 6); i--) {
            own.add(Passage.of(cut(lines.get(i)), lexicon.vocabulary), everyday);
        }
        situation.scenario().ifPresent(s -> own.add(Passage.of(cut(s.customer().history()), lexicon.vocabulary), everyday));
        readName(situation.customerName().toLowerCase(Locale.ROOT));
        readCustomer();
        upset = looksUpset();
        tense = looksTense();
    }

    private static String cut(String text) {
        return text.length() > REACH ? text.substring(0, REACH) : text;
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

    private void readCustomer() {
        int shouted = 0;
        for (int i = 0; i < asked.size(); i++) {
            shouted += asked.isShouted(i) && asked.word(i).length() > 2 ? 1 : 0;
        }
        if (shouted >= 2) {
            shown.add("customer-shouting");
        }
        for (PhraseTrie.Hit hit : lexicon.customerTrie.find(asked)) {
            shown.add(lexicon.customerEntries.get(hit.pattern()).rule().name());
        }
        if (exclaimed(1) >= 2) {
            shown.add("customer-shouting");
        }
    }

    /** Sentences of the customer's with an exclamation mark, of so many words at least. */
    private int exclaimed(int fewestWords) {
        int exclaimed = 0;
        for (Sentence sentence : asked.sentences()) {
            exclaimed += sentence.end() == '!' && sentence.size() >= fewestWords ? 1 : 0;
        }
        return exclaimed;
    }

    List<Passage> earlier() {
        if (earlier.isEmpty()) {
            List<String> replies = situation.earlierReplies();
            for (String reply : replies.subList(Math.max(0, replies.size() - 4), replies.size())) {
                earlier.add(Passage.of(cut(reply), lexicon.vocabulary));
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
        boolean words = shown.contains("customer-feeling") || shown.contains("customer-hostile") || shown.contains("customer-shouting");
        return words || situation.mood().map(m -> m.temperature() == Mood.Temperature.ANGRY).orElse(false)
                || shown.contains("customer-problem") && situation.mood().map(m -> m.temperature() != Mood.Temperature.CALM).orElse(false);
    }

    boolean hasProblem() {
        return isUpset() || shown.contains("customer-problem");
    }

    /** Handling is judged unless the customer is plainly at ease. */
    boolean isTense() {
        return tense;
    }

    private boolean looksTense() {
        boolean atEase = situation.mood().map(m -> m.temperature() == Mood.Temperature.CALM).orElse(isFriendly());
        return !atEase || hasProblem() || !hasContext();
    }

    /** A plain question or thanks, without a no or a raised voice in it. */
    private boolean isFriendly() {
        WordSet negation = lexicon.list("negation");
        for (int i = 0; i < asked.size(); i++) {
            if (negation.has(asked, i)) {
                return false;
            }
        }
        return shown.contains("customer-thanks") || !questions.isEmpty() && exclaimed(3) == 0;
    }

    boolean isAbusive() {
        return shown.contains("customer-insult");
    }
}
