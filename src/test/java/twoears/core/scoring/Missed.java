package twoears.core.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Prints the texts on which the scorer and people differ most: {@code Missed FOLDER TASK HOW-MANY}. */
public final class Missed {
    private Missed() {}

    private record Scored(Agreement.Judged text, int score, String signals) {}

    public static void main(String[] arguments) throws Exception {
        Scorer scorer = Scorer.load();
        int many = Integer.parseInt(arguments[2]);
        for (Agreement.Task task : Agreement.tasks(Path.of(arguments[0]))) {
            if (task.name().contains(arguments[1])) {
                List<Scored> scored = new ArrayList<>();
                for (Agreement.Judged text : task.texts()) {
                    Judgement j = scorer.judge(text.situation(), text.reply());
                    StringBuilder signals = new StringBuilder();
                    j.scorecard().evidenceFor(task.dimension()).forEach(e -> signals.append(e.signal()).append(' ').append(e.points()).append('«').append(e.quote(text.reply())).append("» "));
                    scored.add(new Scored(text, j.scorecard().of(task.dimension()).orElse(50), signals.toString()));
                }
                scored.sort(Comparator.comparingInt(Scored::score));
                System.out.println("GOOD but low");
                scored.stream().filter(s -> s.text().good()).limit(many).forEach(Missed::print);
                System.out.println("BAD but high");
                scored.stream().filter(s -> !s.text().good()).sorted(Comparator.comparingInt(s -> -s.score())).limit(many).forEach(Missed::print);
            }
        }
    }

    private static void print(Scored s) {
        String reply = s.text().reply();
        System.out.println(s.score() + " " + reply.substring(0, Math.min(300, reply.length())) + "\n      " + s.signals().substring(0, Math.min(400, s.signals().length())));
    }
}
