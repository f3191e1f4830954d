package twoears.core.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Point.Finish;
import twoears.core.language.Words;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judgement;

/** How a scenario goes on after a reply: the mood moves, hidden things come out, an ending or the next step follows. */
final class Unfolding {
    /** Calm at which a customer leaves though the scenario has no ending for it. */
    private static final int WALKS_AWAY = 3;

    private Unfolding() {}

    static Point opening(Scenario scenario) {
        Mood mood = scenario.customer().mood();
        Step first = scenario.steps().first();
        return new Point(first.id(), List.of(first.says().at(mood)), mood, Set.of(), Set.of(), Set.of(),
                Set.of(first.id()), Optional.empty());
    }

    /** @param turns replies given on this line, the one judged here included */
    static Point after(Scenario scenario, Point before, Judgement judgement, Set<String> lookedUp, int turns) {
        Mood mood = MoodMove.after(before.mood(), scenario.customer().persona(), judgement);
        Set<String> told = with(before.told(), judgement.reading().told());
        Point moved = new Point(before.step(), List.of(), mood, before.flags(), told, before.revealed(), before.visited(), Optional.empty());
        Point open = reveal(scenario, moved, judgement, lookedUp, turns);
        var conditions = new Conditions(open, judgement.reading(), lookedUp, turns);
        Optional<Ending> ending = scenario.endings().stream()
                .filter(e -> e.when().isPresent() && conditions.hold(e.when().get())).findFirst();
        if (ending.isPresent()) {
            return end(scenario, open, ending.get());
        }
        if (scenario.endings().stream().noneMatch(e -> e.outcome() == Outcome.LOST) && mood.calm() <= WALKS_AWAY) {
            return end(scenario, open, new Ending("", Optional.empty(), Optional.empty(), Outcome.LOST));
        }
        return goOn(scenario, open, conditions);
    }

    private static Point reveal(Scenario scenario, Point point, Judgement judgement, Set<String> lookedUp, int turns) {
        var conditions = new Conditions(point, judgement.reading(), lookedUp, turns);
        List<Hidden> out = scenario.hidden().stream()
                .filter(h -> !point.revealed().contains(h.id()) && conditions.hold(h.when())).toList();
        return new Point(point.step(), out.stream().map(h -> h.says().at(point.mood())).toList(), point.mood(), point.flags(),
                point.told(), with(point.revealed(), out.stream().map(Hidden::id).toList()), point.visited(), Optional.empty());
    }

    private static Point goOn(Scenario scenario, Point point, Conditions conditions) {
        Step here = scenario.steps().find(point.step()).orElseThrow();
        Optional<Step.Rule> rule = here.rules().stream()
                .filter(r -> isOpen(scenario, point, r) && conditions.hold(r.when())).findFirst();
        Point flagged = rule.map(r -> withFlags(point, r.sets())).orElse(point);
        Optional<Ending> ending = rule.flatMap(r -> scenario.ending(r.go()));
        if (ending.isPresent()) {
            return end(scenario, flagged, ending.get());
        }
        Optional<Step> next = rule.isPresent() ? rule.flatMap(r -> scenario.steps().find(r.go())) : below(scenario, point, here);
        return next.map(step -> reach(flagged, step)).orElseGet(() -> end(scenario, flagged, byMood(scenario, point.mood())));
    }

    /** A rule leads nowhere when its step is said only once and was. */
    private static boolean isOpen(Scenario scenario, Point point, Step.Rule rule) {
        return scenario.steps().find(rule.go()).map(s -> isFree(point, s)).orElse(true);
    }

    private static boolean isFree(Point point, Step step) {
        return !step.once() || !point.visited().contains(step.id());
    }

    private static Optional<Step> below(Scenario scenario, Point point, Step step) {
        Optional<Step> next = scenario.steps().below(step);
        while (next.isPresent() && !isFree(point, next.get())) {
            next = scenario.steps().below(next.get());
        }
        return next;
    }

    private static Point reach(Point point, Step step) {
        return new Point(step.id(), withLine(point.said(), step.says().at(point.mood())), point.mood(), point.flags(),
                point.told(), point.revealed(), with(point.visited(), Set.of(step.id())), Optional.empty());
    }

    private static Point end(Scenario scenario, Point point, Ending ending) {
        String words = ending.says().map(l -> l.at(point.mood())).orElseGet(() -> stockLine(scenario, ending.outcome()));
        return new Point(point.step(), withLine(point.said(), words), point.mood(), point.flags(), point.told(),
                point.revealed(), point.visited(), Optional.of(new Finish(ending.id(), ending.outcome())));
    }

    private static String stockLine(Scenario scenario, Outcome outcome) {
        String use = switch (outcome) {
            case LOST -> "hangs-up";
            case CALMED -> "settles";
            case RESOLVED -> "thanks";
            case FAN -> "delighted";
        };
        String own = scenario.customer().persona().lines().get(use);
        return own != null ? own : Words.of("conversation", scenario.language()).text("says." + use);
    }

    /** How it ends when the steps run out (bands are our judgement). */
    private static Ending byMood(Scenario scenario, Mood mood) {
        int calmer = mood.calm() - scenario.customer().mood().calm();
        Outcome outcome = mood.trust() >= 85 && mood.calm() >= 75 ? Outcome.FAN
                : mood.trust() >= 50 && mood.calm() >= 55 ? Outcome.RESOLVED
                : mood.calm() >= 45 || calmer >= 15 ? Outcome.CALMED : Outcome.LOST;
        return new Ending("", Optional.empty(), Optional.empty(), outcome);
    }

    private static Point withFlags(Point point, Set<String> flags) {
        return new Point(point.step(), point.said(), point.mood(), with(point.flags(), flags), point.told(), point.revealed(),
                point.visited(), point.finish());
    }

    private static Set<String> with(Set<String> some, Collection<String> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static List<String> withLine(List<String> lines, String line) {
        var all = new ArrayList<>(lines);
        all.add(line);
        return all;
    }
}
