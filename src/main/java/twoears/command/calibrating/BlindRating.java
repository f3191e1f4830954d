package twoears.command.calibrating;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twoears.command.calibrating.RatedLines.Case;
import twoears.core.language.Words;
import twoears.core.scoring.agreement.Measure;
import twoears.core.scoring.agreement.Rating;
import twoears.plain.Lines;
import twoears.plain.Naming;
import twoears.plain.Paper;

/**
 * Puts replies to one rater, one after another, without what anybody else made of them, and adds each rating to a file as
 * it is given: who leaves goes on later where they were.
 */
public final class BlindRating {
    private final Lines in;
    private final Paper paper;
    private final Words words;
    private final Naming naming;
    private final Path ratings;

    /** @param ratings the file that ratings are added to */
    public BlindRating(Lines in, Paper paper, Words words, Naming naming, Path ratings) {
        this.in = in;
        this.paper = paper;
        this.words = words;
        this.naming = naming;
        this.ratings = ratings;
    }

    /** Where the ratings of a file's replies are gathered: beside it. */
    public static Path besides(Path replies) {
        String name = String.valueOf(replies.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
        return replies.resolveSibling(name + "-ratings.jsonl");
    }

    /**
     * Asks for what this rater has not rated yet.
     *
     * @param rated what is in the ratings' file
     * @return whether all are rated now
     */
    public boolean rate(List<Case> cases, List<Case> rated, String rater) throws IOException {
        List<Case> open = cases.stream().filter(c -> rated.stream().noneMatch(r -> isSame(r, c) && hasRated(r, rater))).toList();
        paper.line(words.text("calibrate.blind", open.size(), ratings));
        int number = 0;
        for (Case next : open) {
            number++;
            show(next, number, open.size());
            Optional<ObjectNode> rating = ask(next, rater);
            if (rating.isEmpty()) {
                paper.blank();
                paper.line(words.text("calibrate.left", open.size() - number + 1));
                paper.flush();
                return false;
            }
            keep(rating.get());
        }
        return true;
    }

    public static boolean isSame(Case one, Case other) {
        return one.id().equals(other.id()) && one.request().reply().equals(other.request().reply());
    }

    private static boolean hasRated(Case rated, String rater) {
        return rated.ratings().stream().map(Rating::rater).anyMatch(rater::equals);
    }

    private void show(Case shown, int number, int of) {
        paper.blank();
        paper.line(words.text("calibrate.case", number, of, shown.id()));
        shown.request().context().forEach(line -> paper.labelled(naming.text("label.customer"), line));
        shown.request().facts().forEach(fact -> paper.labelled(words.text("calibrate.fact"), fact));
        paper.labelled(words.text("calibrate.reply"), shown.request().reply());
    }

    /** Empty when the rater leaves. */
    private Optional<ObjectNode> ask(Case shown, String rater) throws IOException {
        ObjectNode line = shown.source().deepCopy();
        line.put("id", shown.id()).put("rater", rater).put("blind", true);
        for (Measure measure : Measure.values()) {
            Optional<Optional<Integer>> score = score(measure);
            if (score.isEmpty()) {
                return Optional.empty();
            }
            String name = measure.name().toLowerCase(Locale.ROOT);
            score.get().ifPresentOrElse(s -> line.put(name, s), () -> line.putNull(name));
        }
        return Optional.of(line);
    }

    /** Within: a score, or none where the measure does not apply. Empty at the end of the input. */
    private Optional<Optional<Integer>> score(Measure measure) throws IOException {
        while (true) {
            paper.prompt(words.text("calibrate.ask", measure.dimension().map(naming::of).orElseGet(() -> words.text("calibrate.overall"))));
            Optional<String> typed = in.next().map(l -> l.text().orElse("").strip());
            if (typed.isEmpty() || typed.get().equals("/leave")) {
                return Optional.empty();
            } else if (typed.get().equals("-")) {
                return Optional.of(Optional.empty());
            } else if (typed.get().matches("[0-9]{1,3}") && Integer.parseInt(typed.get()) <= 100) {
                return Optional.of(Optional.of(Integer.parseInt(typed.get())));
            }
            paper.line(words.text("calibrate.again"));
        }
    }

    private void keep(ObjectNode rating) {
        try {
            Files.writeString(ratings, rating + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
