package twoears.core.conversation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import twoears.core.conversation.Point.Finish;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Line;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scenario.Wordings;
import twoears.core.scoring.Judgement;

/** How a scenario goes on after a reply: the mood moves, hidden things come out, an ending or the next step follows. */
record Unfolding(Scenario scenario, Voice voice) {
    /** Calm at which a customer leaves though the scenario has no ending for it. */
    static final int WALKS_AWAY = 3;

    /** How often a customer waits for words; after that, silence is an answer (our judgement). */
    private static final int MOST_PATIENCE = 2;

    private static final String SILENCE = "silence";
    private static final Map<Language, Words> WORDS = new ConcurrentHashMap<>();

    Point opening() {
        return opening(scenario.steps().first(), scenario.customer().mood());
    }

    Point opening(Step step, Mood mood) {
        return say(Point.opening(step.id(), mood), "step/", step.id(), step.says());
    }

    /** The same step once more, perhaps in other words. */
    Point again(Point point) {
        Step here = scenario.steps().find(point.step()).orElseThrow();
        return say(point.heard(point.mood(), Set.of()), "step/", here.id(), here.says());
    }

    /** @param turns replies given on this line, the one judged here included */
    Point after(Point before, String reply, Judgement judgement, Set<String> lookedUp, int turns) {
        Mood mood = MoodMove.after(before.mood(), scenario.customer().persona(), judgement);
        Point moved = before.heard(mood, judgement.reading().told());
        var heard = new Conditions(moved, judgement.reading(), lookedUp, turns);
        Point open = reveal(moved, heard);
        var conditions = open == moved ? heard : new Conditions(open, judgement.reading(), lookedUp, turns);
        for (Ending ending : scenario.endings()) {
            if (ending.when().isPresent() && conditions.hold(ending.when().get())) {
                return end(open, ending);
            }
        }
        if (mood.calm() <= WALKS_AWAY && scenario.endings().stream().noneMatch(e -> e.outcome() == Outcome.LOST)) {
            return end(open, new Ending("", Optional.empty(), Optional.empty(), Outcome.LOST));
        }
        return isSilence(reply) && before.times().getOrDefault(SILENCE, 0) < MOST_PATIENCE ? wait(open) : goOn(open, conditions);
    }

    /** A reply such as "..." holds nothing that a customer could answer. */
    private static boolean isSilence(String reply) {
        for (int i = 0; i < reply.length(); i += Character.charCount(reply.codePointAt(i))) {
            if (Character.isLetterOrDigit(reply.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The customer asks whether anybody is there, and the step is still to be answered. */
    private Point wait(Point point) {
        Wordings words = stockLine(SILENCE);
        return point.saying(voice.choose(words, SILENCE, point.times().getOrDefault(SILENCE, 0)).text()).counted(SILENCE);
    }

    static boolean hasWaited(Point before, Point after) {
        return after.times().getOrDefault(SILENCE, 0) > before.times().getOrDefault(SILENCE, 0);
    }

    private Point reveal(Point point, Conditions conditions) {
        Point now = point;
        for (Hidden hidden : scenario.hidden()) {
            if (!point.revealed().contains(hidden.id()) && conditions.hold(hidden.when())) {
                now = say(now.revealing(hidden.id()), "hidden/", hidden.id(), hidden.says());
            }
        }
        return now;
    }

    private Point goOn(Point point, Conditions conditions) {
        Step here = scenario.steps().find(point.step()).orElseThrow();
        for (Step.Rule rule : here.rules()) {
            if (conditions.hold(rule.when())) {
                Optional<Step> next = scenario.steps().find(rule.go());
                if (next.isEmpty() || isFree(point, next.get())) {
                    return follow(rule.sets().isEmpty() ? point : point.flagged(rule.sets()), rule.go(), next);
                }
            }
        }
        return below(point, here).map(step -> reach(point, step)).orElseGet(() -> end(point, byMood(point.mood())));
    }

    private Point follow(Point point, String goal, Optional<Step> step) {
        Optional<Ending> ending = scenario.ending(goal);
        return ending.isPresent() ? end(point, ending.get()) : reach(point, step.orElseThrow());
    }

    private Point reach(Point point, Step step) {
        return say(point.at(step.id()), "step/", step.id(), step.says());
    }

    /** A rule leads nowhere when its step is said only once and was. */
    boolean isOpen(Point point, Step.Rule rule) {
        return scenario.steps().find(rule.go()).map(s -> isFree(point, s)).orElse(true);
    }

    private static boolean isFree(Point point, Step step) {
        return !step.once() || !point.visited().contains(step.id());
    }

    private Optional<Step> below(Point point, Step step) {
        Optional<Step> next = scenario.steps().below(step);
        while (next.isPresent() && !isFree(point, next.get())) {
            next = scenario.steps().below(next.get());
        }
        return next;
    }

    private Point end(Point point, Ending ending) {
        Point said = ending.says().map(l -> say(point, "ending/", ending.id(), l))
                .orElseGet(() -> say(point, "stock", stockLine(use(ending.outcome()))));
        return said.finished(new Finish(ending.id(), ending.outcome()));
    }

    private static String use(Outcome outcome) {
        return switch (outcome) {
            case LOST -> "hangs-up";
            case CALMED -> "settles";
            case RESOLVED -> "thanks";
            case FAN -> "delighted";
        };
    }

    private Wordings stockLine(String use) {
        Wordings own = scenario.customer().persona().lines().get(use);
        return own != null ? own : Wordings.of(words(scenario.language()).text("says." + use));
    }

    /** The kind and the id together name the place, where it has several wordings to keep apart. */
    /** Read once: every conversation that ends asks for them, and whoever checks many results has them end by the thousand. */
    private static Words words(Language language) {
        return WORDS.computeIfAbsent(language, l -> Words.of("conversation", l));
    }

    private Point say(Point point, String kind, String id, Line line) {
        Mood.Temperature temperature = line.heardAt(point.mood());
        Wordings wordings = line.texts().get(temperature);
        return wordings.isSingle() ? point.saying(wordings.first().text())
                : say(point, kind + id + "/" + temperature.name().toLowerCase(Locale.ROOT), wordings);
    }

    private Point say(Point point, String place, Wordings wordings) {
        if (wordings.isSingle()) {
            return point.saying(wordings.first().text());
        }
        int times = point.times().getOrDefault(place, 0);
        return point.saying(voice.choose(wordings, place, times).text()).counted(place);
    }

    /** How it ends when the steps run out (bands are our judgement). */
    private Ending byMood(Mood mood) {
        int calmer = mood.calm() - scenario.customer().mood().calm();
        Outcome outcome = mood.trust() >= 85 && mood.calm() >= 75 ? Outcome.FAN
                : mood.trust() >= 50 && mood.calm() >= 55 ? Outcome.RESOLVED
                : mood.calm() >= 45 || calmer >= 15 ? Outcome.CALMED : Outcome.LOST;
        return new Ending("", Optional.empty(), Optional.empty(), outcome);
    }
}
