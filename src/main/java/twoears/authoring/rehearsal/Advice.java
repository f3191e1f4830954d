package twoears.authoring.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import twoears.authoring.rehearsal.Route.Stop;
import twoears.authoring.story.Goal;
import twoears.core.language.Words;
import twoears.core.scenario.Outcome;

/** What there is to look at, in sentences. */
final class Advice {
    private static final int MOST_ROUTES = 12;

    private final Report report;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    Advice(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    List<String> lines() {
        routes();
        remarks();
        notReached();
        failures();
        return lines;
    }

    /** What nobody got to, and how one would. */
    private void routes() {
        if (report.byRoute().isEmpty()) {
            return;
        }
        lines.add(words.text("routes", report.byRoute().size()));
        report.byRoute().entrySet().stream().limit(MOST_ROUTES).forEach(e -> {
            lines.add("  " + Columns.cut(named(e.getKey()), Account.WIDTH - 2));
            wrapped("    " + route(e.getValue()), "    ");
        });
        if (report.byRoute().size() > MOST_ROUTES) {
            lines.add("  " + words.text("routes.more", report.byRoute().size() - MOST_ROUTES));
        }
        lines.add("");
    }

    private String route(Route route) {
        return route.stops().isEmpty() ? words.text("route.opening") : route.stops().stream().map(this::stop).collect(Collectors.joining(words.text("route.then")));
    }

    private String stop(Stop stop) {
        var parts = new ArrayList<String>();
        part("route.signals", stop.signals()).ifPresent(parts::add);
        part("route.heard", stop.heard()).ifPresent(parts::add);
        part("route.told", stop.told()).ifPresent(parts::add);
        if (parts.isEmpty()) {
            parts.add(words.text("route.plain"));
        }
        if (stop.manner() != Route.Manner.PLAIN) {
            parts.add(words.text("route.manner." + stop.manner().name().toLowerCase(Locale.ROOT)));
        }
        return words.text("route.stop", stop.step(), String.join(", ", parts));
    }

    private Optional<String> part(String key, Collection<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(words.text(key, String.join(", ", names)));
    }

    private void remarks() {
        Optional<Outcome> stuffed = report.crowds().get(Trainee.STUFFED).usual();
        if (stuffed.isPresent() && stuffed.get().compareTo(Outcome.RESOLVED) >= 0) {
            wrapped(words.text("remark.stuffed"), "");
            lines.add("");
        }
    }

    /** No failure: the search has a limit, and nothing says that there is no way. */
    private void notReached() {
        if (report.notReached().isEmpty()) {
            return;
        }
        wrapped(words.text("not-reached", report.notReached().size(), report.situations()), "");
        report.notReached().stream().limit(MOST_ROUTES).forEach(g -> lines.add("  " + Columns.cut(named(g), Account.WIDTH - 2)));
        if (report.notReached().size() > MOST_ROUTES) {
            lines.add("  " + words.text("routes.more", report.notReached().size() - MOST_ROUTES));
        }
        lines.add("");
    }

    private void failures() {
        if (report.isClean()) {
            wrapped(words.text(report.isWhole() ? "clean.whole" : "clean", report.situations()), "");
            return;
        }
        lines.add(words.text("failures", report.failures().size()));
        int number = 0;
        for (Failure failure : report.failures()) {
            number++;
            wrapped(number + ". " + sentence(failure), "   ");
            failure.run().ifPresent(this::told);
        }
    }

    private String sentence(Failure failure) {
        String key = "failure." + failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String subject = failure.trainee().map(t -> words.text("trainee." + t.word())).or(() -> failure.goal().map(this::named)).orElse("");
        return switch (failure.kind()) {
            case FAULT -> words.text(key, subject, failure.times(), failure.run().flatMap(Run::fault).orElse(""));
            case ENDLESS -> words.text(key, subject, failure.times(), report.mostTurns());
            case CLOSED -> words.text(key, subject, report.situations());
            default -> words.text(key, subject, failure.times());
        };
    }

    private String named(Goal goal) {
        return switch (goal.kind()) {
            case STEP -> words.text("goal.step", goal.id());
            case ENDING -> words.text("goal.ending", goal.id());
            case RULE -> words.text("goal.rule", goal.rule() + 1, goal.id(),
                    report.scenario().steps().find(goal.id()).map(s -> s.rules().get(goal.rule()).go()).orElse(""));
        };
    }

    /** The conversation in short: a line a turn. */
    private void told(Run run) {
        lines.add("   " + words.text("failure.seed", Long.toString(run.seed())));
        run.last().line().stream().limit(MOST_ROUTES).forEach(turn -> {
            lines.add(Columns.cut("   " + words.text("told.customer", turn.before().step(), String.join(" ", turn.before().said())), Account.WIDTH));
            lines.add(Columns.cut("     " + words.text("told.trainee", turn.reply(), turn.scorecard().overall(), turn.moodAfter().calm()), Account.WIDTH));
        });
        run.last().now().finish().ifPresent(f -> lines.add(Columns.cut("   " + words.text("told.end", String.join(" ", run.last().now().said())), Account.WIDTH)));
    }

    /** @param indent before each line but the first, which has it in {@code text} or stands without */
    private void wrapped(String text, String indent) {
        lines.addAll(Columns.wrapped(text, indent, Account.WIDTH));
    }
}
