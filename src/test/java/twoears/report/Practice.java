package twoears.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;
import twoears.core.scoring.Evidence;
import twoears.report.Practised.Moment;

/** Attempts for tests of reports: what a test doesn't say is plain. */
public final class Practice {
    private String name = "Ann";
    private String title = "Charged twice";
    private Optional<Outcome> outcome = Optional.of(Outcome.RESOLVED);
    private int overall = 70;
    private int day;
    private List<String> critical = List.of();
    private Optional<Entered> entered = Optional.empty();
    private final Map<Dimension, Integer> scores = new EnumMap<>(Map.of(Dimension.EMPATHY, 60, Dimension.CLARITY, 70, Dimension.HONESTY, 80));
    private final List<Moment> moments = new ArrayList<>();

    public static Practice by(String name) {
        var practice = new Practice();
        practice.name = name;
        return practice;
    }

    public Practice title(String text) {
        title = text;
        return this;
    }

    public Practice overall(int score) {
        overall = score;
        return this;
    }

    public Practice score(Dimension dimension, int score) {
        scores.put(dimension, score);
        return this;
    }

    public Practice day(int number) {
        day = number;
        return this;
    }

    public Practice open() {
        outcome = Optional.empty();
        return this;
    }

    public Practice failing(String signal) {
        critical = List.of(signal);
        return this;
    }

    public Practice entered(String cup) {
        entered = Optional.of(new Entered(cup, "The Foxes", 1));
        return this;
    }

    public Practice moment(String signal, Dimension dimension, double points, String quote) {
        moments.add(new Moment(new Evidence(signal, dimension, points, new Span(0, quote.length()), ""), moments.size() + 1, quote));
        return this;
    }

    public Practised done() {
        var at = Cases.NOON.plus(Duration.ofDays(day));
        var start = new AttemptStarted(at, name, "charged-twice", "hash", "rubric", Coaching.COACH, Guidance.FREE, 1, entered);
        var summary = new Summary(name, "charged-twice", title, "en", Coaching.COACH, Guidance.FREE, scores, Optional.of(overall), outcome, 3, false);
        return new Practised("a-" + name + day, start, at.plusSeconds(90), Duration.ofSeconds(90), summary, critical, Set.of("P2", "R5"),
                List.of(new Mood(40, 50), new Mood(55, 52), new Mood(70, 61)), moments, 0);
    }
}
