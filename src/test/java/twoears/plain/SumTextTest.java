package twoears.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Scorer;
import twoears.core.scoring.Situation;
import twoears.core.scoring.Working;

/** Whoever has the printed sum and a pocket calculator gets the same scores. */
class SumTextTest {
    private static final String ANGRY = "You charged me twice, 80 euros, and now I can't pay for my dog's medicine! When do I get it back?";
    private static final String EARLIER = "I understand how worrying that must be for you. I'll look into it myself.";
    private static final Pattern ROW = Pattern.compile("^ +([+-]?[\\d.]+)  +(-?[\\d.]+(?: [÷×] [\\d.]+)*)  .*");
    private static final Pattern TONE = Pattern.compile("^ +([+-]?[\\d.]+)  ([\\d.]+) × ([\\d.]+) − ([\\d.]+) × ([\\d.]+)$");
    private final Scorer scorer = Scorer.load();

    private static Situation situation(String customer, String... earlier) {
        return new Situation(Language.EN, Channel.CHAT, Optional.empty(), customer.isEmpty() ? List.of() : List.of(customer), List.of(earlier),
                Optional.empty(), List.of(), Set.of(), Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I'm so sorry, that is a worrying thing with a sick dog. We charged you twice, and that is our mistake. I'm sending the 80 euros back now, and it's on your card by tomorrow at noon.",
        "Calm down. You should have read the terms. It will be handled as soon as possible!!",
        "ok",
        "You are an idiot, and I don't care.",
        "I understand how worrying that must be for you. I'll look into it myself. I understand how worrying it is. We will call you by 15:00, please, thanks, and sorry.",
        "The card was charged twice. It takes three days."})
    void everyLineCanBeReckonedAgain(String reply) {
        reckon(situation(ANGRY, EARLIER, EARLIER), reply);
        reckon(situation("Hi! When do you open on Saturdays?"), reply);
        reckon(situation(""), reply);
    }

    private void reckon(Situation situation, String reply) {
        Working working = scorer.working(situation, reply);
        assertThat(working.scorecard()).isEqualTo(scorer.judge(situation, reply).scorecard());
        List<String> lines = SumText.of(working, "1", reply, Language.EN);
        int at = 0;
        for (Dimension dimension : working.scorecard().scores().keySet()) {
            String title = Words.name(dimension);
            while (!lines.get(at).startsWith(title + ": ")) {
                at++;
            }
            int from = at + 1;
            while (!lines.get(at).isEmpty()) {
                at++;
            }
            block(lines.subList(from, at), working.scorecard().of(dimension).orElseThrow());
        }
        overall(lines, working.scorecard().overall());
    }

    private static final class Words {
        static String name(Dimension dimension) {
            return twoears.core.language.Words.of("rubric", Language.EN).text("dimension." + dimension.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void block(List<String> lines, int score) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String line : lines) {
            Matcher tone = TONE.matcher(line);
            Matcher row = ROW.matcher(line);
            if (line.contains("room for")) {
                share(figures(line));
            } else if (line.contains("left: ")) {
                double[] f = figures(line);
                assertThat(round(f[0] * f[1] - f[2] * f[3], 2)).isEqualByComparingTo(round(f[4], 2));
            } else if (line.contains("stretched: ")) {
                double[] f = figures(line);
                assertThat(round(f[0] * f[1] / (f[2] + f[3] * f[4]), 3)).isEqualByComparingTo(round(f[5], 3));
            } else if (line.contains("per point: ")) {
                double[] f = figures(line);
                assertThat(round(f[0] * f[1], 3)).isEqualByComparingTo(round(f[2], 3));
                assertThat(round(f[3] * f[4], 3)).isEqualByComparingTo(round(f[5], 3));
            } else if (tone.matches()) {
                double points = number(tone, 2) * number(tone, 3) - number(tone, 4) * number(tone, 5);
                assertThat(round(points, 1)).as(line).isEqualByComparingTo(new BigDecimal(tone.group(1)));
                sum = sum.add(new BigDecimal(tone.group(1)));
            } else if (row.matches()) {
                assertThat(evaluated(row.group(2))).as(line).isEqualByComparingTo(new BigDecimal(row.group(1)));
                sum = sum.add(new BigDecimal(row.group(1)));
            } else if (line.endsWith("where every reply starts")) {
                sum = sum.add(BigDecimal.valueOf(figures(line)[0]));
            }
        }
        assertThat(sum.setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ZERO).intValue()).as(String.join("\n", lines)).isEqualTo(score);
    }

    /** earned E, room R: R × (1 − e^(−E ÷ R)) ÷ E = share */
    private static void share(double[] f) {
        double share = f[1] * (1 - Math.exp(-f[0] / f[1])) / f[0];
        assertThat(round(share, 3)).isEqualByComparingTo(round(f[f.length - 1], 3));
    }

    /** Left to right; what fades is rounded to a hundredth before the last factor. */
    private static BigDecimal evaluated(String sum) {
        String[] pieces = sum.split(" ");
        double value = Double.parseDouble(pieces[0]);
        for (int i = 1; i < pieces.length; i += 2) {
            boolean last = i + 2 >= pieces.length;
            value = last ? round(value, 2).doubleValue() : value;
            double by = Double.parseDouble(pieces[i + 1]);
            value = pieces[i].equals("÷") ? value / by : value * by;
        }
        return round(value, 1);
    }

    private static void overall(List<String> lines, int overall) {
        String all = String.join(" ", lines.stream().dropWhile(l -> !l.startsWith("(")).takeWhile(l -> !l.startsWith("÷")).toList());
        Matcher sum = Pattern.compile("\\((.*?)\\) ÷ (\\d+) = ([\\d.]+), rounded (\\d+)").matcher(all);
        assertThat(sum.find()).as(all).isTrue();
        double total = 0;
        for (String part : sum.group(1).split(" \\+ ")) {
            total += Double.parseDouble(part.split(" × ")[0]) * Double.parseDouble(part.split(" × ")[1]);
        }
        int mean = round(total / Double.parseDouble(sum.group(2)), 0).intValue();
        assertThat(mean).isEqualTo(Integer.parseInt(sum.group(4)));
        Matcher cap = Pattern.compile("at most (\\d+)").matcher(all);
        assertThat(cap.find() ? Math.min(mean, Integer.parseInt(cap.group(1))) : mean).isEqualTo(overall);
        assertThat(all).endsWith("Overall: " + overall);
    }

    private static double[] figures(String line) {
        return Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?").matcher(line).results().mapToDouble(r -> Double.parseDouble(r.group())).toArray();
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    private static BigDecimal round(double value, int places) {
        return BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_UP).setScale(places, RoundingMode.HALF_UP);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsEightyColumnsInEveryLanguage(Language reader) {
        Working working = scorer.working(situation(ANGRY, EARLIER), "I understand how worrying that must be for you. I'll look into it myself. " + "Calm down!");
        assertThat(SumText.of(working, "1", "x".repeat(100), reader)).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(SumText.WIDTH));
        assertThat(RubricText.of(scorer.rubric(), reader)).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(SumText.WIDTH));
    }

    @Test
    void theRubricHasEveryBehaviourWithItsSource() {
        String text = String.join("\n", RubricText.of(scorer.rubric(), Language.EN));
        assertThat(text).contains("Empathy: starts at 44", "Source: EPITOME, arXiv 2009.08441.", "our judgement",
                "Critical failures (overall at most 34):", "Plain and done", "fitted to replies that people judged")
                .containsPattern("Names the feeling +\\+\\d+, strong \\+\\d+");
    }
}
