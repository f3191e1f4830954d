package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import twoears.core.language.Language;
import twoears.core.language.Span;

/** The same reply scores the same for everybody, everywhere; and no text breaks the scorer. */
class FairTest {
    private static final String CUSTOMER = "I was charged twice and I'm worried. What happens now?";
    private final Scorer scorer = Scorer.load();

    private Scorecard score(String reply) {
        return scorer.judge(Replies.to(CUSTOMER), reply).scorecard();
    }

    @Test
    void namesDontChangeTheScore() {
        String reply = "Hi NAME, I'm sorry about the second charge. I'm sending it back today and will write to you by 15:00.";
        List<Integer> scores = List.of("Ola", "Aaliyah", "Nguyen", "Þórunn", "Matthew", "Siobhán", "Li").stream()
                .map(n -> score(reply.replace("NAME", n)).overall()).distinct().toList();
        assertThat(scores).hasSize(1);
    }

    @Test
    void spellingAndCapitalsDontChangeTheScore() {
        assertThat(score("I apologise for that. I've cancelled it today.").scores()).isEqualTo(score("I apologize for that. I've canceled it today.").scores());
        assertThat(score("I’m sorry about the charge. I’ll call you today.").scores()).isEqualTo(score("I'm sorry about the charge. I'll call you today.").scores());
        assertThat(score("i'm sorry about the charge. i'll call you today.").scores()).isEqualTo(score("I'm sorry about the charge. I'll call you today.").scores());
    }

    @Test
    void everyLocaleGivesTheSame() {
        Locale before = Locale.getDefault();
        try {
            Scorecard here = score("I'M SORRY, IT'S OUR MISTAKE. I will write by 15:00, it is 2,490.50.");
            for (String tag : List.of("tr", "ar", "fi")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Scorer.load().judge(Replies.to(CUSTOMER), "I'M SORRY, IT'S OUR MISTAKE. I will write by 15:00, it is 2,490.50.").scorecard()).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anyTextIsReadAndEverySpanLiesInIt() {
        long seed = 20240611;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            String text = anything(random);
            Language language = Language.values()[i % Language.values().length];
            Judgement judgement = scorer.judge(Replies.to(language, i % 2 == 0 ? "" : anything(random)), text);
            for (Signal signal : judgement.reading().signals()) {
                Span span = signal.span();
                assertThat(span.end()).as("seed " + seed + ", text " + i).isLessThanOrEqualTo(text.length());
            }
            assertThat(judgement.scorecard().overall()).isBetween(0, 100);
        }
    }

    private static String anything(Random random) {
        String[] pieces = {"I'm sorry", " you should have ", "\uD83D\uDE00", "e\u0301", "\u200B", "\"", "> ", "\n", "1 249,50 kr", "14:00", "…", "?", "!!", "\uD800", "İ", "ß",
            "\u202E", "don’t", " ", ".", "www.x.no", "ﬁ", "Å", "å", "a".repeat(300), "\u0000", "{{name}}", "[x]", "'", "n't", "-", "3-5 days", "by Friday "};
        StringBuilder text = new StringBuilder();
        int size = random.nextInt(40);
        for (int i = 0; i < size; i++) {
            text.append(random.nextInt(4) == 0 ? new String(Character.toChars(random.nextInt(0x10FFFF))) : pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
