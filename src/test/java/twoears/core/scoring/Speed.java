package twoears.core.scoring;

import java.util.List;
import twoears.core.language.Language;

/** Prints how many replies are judged in a second on one core: {@code Speed SECONDS}. */
public final class Speed {
    private Speed() {}

    public static void main(String[] arguments) throws Exception {
        List<Pairs.Pair> pairs = Pairs.read(Language.EN);
        Scorer scorer = Scorer.load();
        long cold = System.nanoTime();
        scorer.judge(pairs.get(0).situation(), pairs.get(0).better());
        System.out.println("first " + (System.nanoTime() - cold) / 1_000_000 + " ms");
        for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
            var threads = java.lang.management.ManagementFactory.getThreadMXBean();
            long until = threads.getCurrentThreadCpuTime() + 1_000_000_000L;
            int done = 0;
            long sum = 0;
            while (done % 64 != 0 || threads.getCurrentThreadCpuTime() < until) {
                Pairs.Pair pair = pairs.get(done % pairs.size());
                sum += scorer.judge(pair.situation(), done % 2 == 0 ? pair.better() : pair.worse()).scorecard().overall();
                done++;
            }
            System.out.println(done + " replies a second " + sum % 10);
        }
        for (int length : new int[] {1_000, 10_000, 100_000}) {
            String text = "I'm sorry, but you should have read the terms and I will call you. ".repeat(length / 60 + 1).substring(0, length);
            long began = System.nanoTime();
            scorer.judge(pairs.get(0).situation(), text);
            System.out.println(length + " characters: " + (System.nanoTime() - began) / 1_000_000 + " ms");
            began = System.nanoTime();
            scorer.judge(pairs.get(0).situation(), text.replace(".", "").replace(",", ""));
            System.out.println(length + " characters in one sentence: " + (System.nanoTime() - began) / 1_000_000 + " ms");
        }
    }
}
