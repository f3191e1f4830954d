package twoears.core.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.PhraseTrie;
import twoears.core.language.Questions;
import twoears.core.language.Questions.Question;
import twoears.core.language.WordSet;
import twoears.core.scoring.Lexicon.Entry;
import twoears.core.scoring.Lexicon.Weight;

/** What the customer has said, as it was read, whoever answers it and how. */
final class CustomerSaid {
    /** Lines before the one that is answered from which the customer's own words are taken. */
    private static final int LINES_BEFORE = 5;
    /** Replies before, in which something may have been asked for that was then done. */
    private static final int REPLIES_BEFORE = 3;
    /** Characters beyond which it is not kept for the next reply: a book that is read once. */
    private static final int KEPT = 6000;

    /** Words of a line that asks something in passing; who tells more, or comes back, is not at ease (our judgement). */
    private static final int SHORT = 24;

    final Passage asked;
    final List<Question> questions;
    final OwnWords own = new OwnWords();
    /** Those of them that stand in what they told, not in what they asked. */
    final OwnWords told = new OwnWords();
    /** What they told of themselves, now and before. */
    final LifeWords life;
    /** What the line that is answered shows, by the names of the customer signals. */
    final Set<String> shown = new HashSet<>();
    /** What of it is asked for with every reply: a bad feeling or voice, something that is wrong, an insult, that they have tried. */
    final boolean isUpset;
    final boolean hasProblem;
    /** They tell what went wrong, if without a hard word. */
    final boolean complains;
    final boolean isAbusive;
    final boolean hasTried;
    /** Names in it, in small letters. */
    final Set<String> names;
    /** The words of that line, and which four of them stand in a row. */
    final Set<String> words = new HashSet<>();
    final FourWords fours;
    /** What the customer has done already. */
    final Tried tried;
    final Feelings feelings;
    /** A plain question or thanks, without a no or a raised voice in it. */
    final boolean isFriendly;

    /** @param said what the agent said before, what is known of the customer from before, then their last lines, oldest first */
    private CustomerSaid(List<String> said, Lexicon lexicon) {
        WordSet everyday = lexicon.list("common");
        int last = said.size() - 1;
        asked = Scene.read(said.get(last), lexicon);
        questions = Questions.asked(asked);
        own.add(asked, everyday);
        for (Sentence sentence : asked.sentences()) {
            if (!sentence.isQuestion()) {
                told.add(asked, sentence.first(), sentence.last(), everyday);
            }
        }
        life = new LifeWords(lexicon);
        life.add(asked, lexicon);
        for (int i = last - 1; i >= 1; i--) {
            Passage before = Scene.read(said.get(i), lexicon);
            own.add(before, everyday);
            life.add(before, lexicon);
        }
        names = Names.in(asked, lexicon);
        fours = new FourWords(asked.size()).add(asked);
        readAsked(lexicon);
        tried = new Tried(asked, shown.contains("customer-tried") ? said.get(0) : "", lexicon);
        feelings = new Feelings(asked, shown, lexicon);
        isUpset = shown.contains("customer-feeling") || shown.contains("customer-hostile") || shown.contains("customer-shouting");
        hasProblem = shown.contains("customer-problem");
        isAbusive = shown.contains("customer-insult");
        hasTried = shown.contains("customer-tried");
        complains = Complaint.isIn(asked, lexicon);
        boolean inPassing = said.get(0).isEmpty() && asked.wordCount() <= SHORT;
        isFriendly = (inPassing || shown.contains("customer-thanks")) && looksFriendly(lexicon.list("negation")) && !complains;
    }

    static CustomerSaid in(Situation situation, Lexicon lexicon) {
        List<String> all = situation.customerLines();
        List<String> replies = situation.earlierReplies();
        List<String> said = new ArrayList<>();
        said.add(String.join("\n", replies.subList(Math.max(0, replies.size() - REPLIES_BEFORE), replies.size())));
        said.add(situation.scenario().map(s -> s.customer().history()).orElse(""));
        said.addAll(all.isEmpty() ? List.of("") : all.subList(Math.max(0, all.size() - 1 - LINES_BEFORE), all.size()));
        return length(said) > KEPT ? new CustomerSaid(said, lexicon) : lexicon.said.of(said, s -> new CustomerSaid(s, lexicon));
    }

    private static int length(List<String> texts) {
        int length = 0;
        for (String text : texts) {
            length += text.length();
        }
        return length;
    }

    private void readAsked(Lexicon lexicon) {
        int shouted = 0;
        for (int i = 0; i < asked.size(); i++) {
            words.add(asked.word(i));
            shouted += asked.isShouted(i) && asked.word(i).length() > 2 ? 1 : 0;
        }
        if (shouted >= 2 || exclaimed(1) >= 2) {
            shown.add("customer-shouting");
        }
        List<PhraseTrie.Hit> hits = lexicon.customerTrie.find(asked);
        for (PhraseTrie.Hit hit : hits) {
            Entry entry = lexicon.customerEntries.get(hit.pattern());
            if (entry.weight() != Weight.EXCEPT && !isExcepted(hit, hits, lexicon)) {
                shown.add(entry.rule().kind().name());
            }
        }
    }

    private static boolean isExcepted(PhraseTrie.Hit hit, List<PhraseTrie.Hit> hits, Lexicon lexicon) {
        int rule = lexicon.customerEntries.get(hit.pattern()).ruleNumber();
        for (PhraseTrie.Hit other : hits) {
            Entry entry = lexicon.customerEntries.get(other.pattern());
            boolean overlaps = other.first() <= hit.last() && other.last() >= hit.first();
            if (overlaps && entry.weight() == Weight.EXCEPT && entry.ruleNumber() == rule) {
                return true;
            }
        }
        return false;
    }

    /** Sentences of the customer's with an exclamation mark, of so many words at least. */
    private int exclaimed(int fewestWords) {
        int exclaimed = 0;
        for (Sentence sentence : asked.sentences()) {
            exclaimed += sentence.end() == '!' && sentence.size() >= fewestWords ? 1 : 0;
        }
        return exclaimed;
    }

    private boolean looksFriendly(WordSet negation) {
        for (int i = 0; i < asked.size(); i++) {
            if (negation.has(asked, i)) {
                return false;
            }
        }
        return shown.contains("customer-thanks") || !questions.isEmpty() && exclaimed(3) == 0;
    }
}
