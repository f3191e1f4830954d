package twoears.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;
import twoears.core.scoring.Signal.Strength;
import twoears.store.Json.Unreadable;

/**
 * Events in a quarter of their JSON, and of its time. Replies are nearly all of the volume: what was said is shown in the file's
 * text, and evidence points at the signal that it is of. Every other event stands as {@link EventWriter} writes it.
 */
final class PackedEvents {
    private static final int REPLY = 1;
    private static final int OTHER = 0;

    /** Points are rounded to a tenth; others are kept bit by bit. */
    private static final double TENTHS = 10;

    /** As they are numbered here, whatever becomes of the order that they are declared in. */
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.EMPATHY, Dimension.CLARITY, Dimension.HONESTY, Dimension.HANDLING);

    private static final List<Strength> STRENGTHS = List.of(Strength.WEAK, Strength.STRONG);

    private PackedEvents() {}

    /** @param text the file's, where most replies stand as they were said */
    static void write(PackedOut out, List<Event> events, String text) {
        out.number(events.size());
        int from = 0;
        for (Event event : events) {
            if (event instanceof TraineeReplied reply) {
                out.number(REPLY);
                from = said(out, reply.text(), text, from);
                write(out, reply);
            } else {
                out.number(OTHER);
                out.text(EventWriter.json(event));
            }
        }
    }

    static List<Event> read(PackedIn in, String text) {
        return some(in, () -> in.integer() == REPLY ? reply(in, said(in, text)) : EventReader.event(in.text()));
    }

    private static int said(PackedOut out, String said, String text, int from) {
        int at = text.indexOf(said, from);
        out.number(at + 1);
        if (at < 0) {
            out.text(said);
            return from;
        }
        out.number(said.length());
        return at + said.length();
    }

    private static String said(PackedIn in, String text) {
        int at = in.integer() - 1;
        if (at < 0) {
            return in.text();
        }
        int end = at + in.integer();
        if (end > text.length() || end < at) {
            throw new Unreadable("cut", null);
        }
        return text.substring(at, end);
    }

    private static void write(PackedOut out, TraineeReplied e) {
        out.signed(e.at().getEpochSecond());
        out.number(e.at().getNano());
        out.number(e.choice().map(c -> c + 1).orElse(0));
        Judgement judgement = e.judgement();
        reading(out, judgement.reading());
        scorecard(out, judgement.scorecard(), judgement.reading().signals());
    }

    private static TraineeReplied reply(PackedIn in, String said) {
        Instant at = Instant.ofEpochSecond(in.signed(), in.integer());
        int choice = in.integer();
        Reading reading = reading(in);
        return new TraineeReplied(at, said, choice == 0 ? Optional.empty() : Optional.of(choice - 1),
                new Judgement(reading, scorecard(in, reading.signals())));
    }

    private static void reading(PackedOut out, Reading reading) {
        out.number(reading.words());
        out.number(reading.signals().size());
        for (Signal signal : reading.signals()) {
            out.name(signal.name());
            out.number(STRENGTHS.indexOf(signal.strength()));
            span(out, signal.span());
            out.name(signal.about());
        }
        names(out, reading.heard());
        names(out, reading.told());
    }

    private static Reading reading(PackedIn in) {
        int words = in.integer();
        List<Signal> signals = some(in, () -> new Signal(in.name(), one(STRENGTHS, in), span(in), in.name()));
        Set<String> heard = new TreeSet<>(some(in, in::name));
        return new Reading(signals, heard, new TreeSet<>(some(in, in::name)), words);
    }

    private static void scorecard(PackedOut out, Scorecard card, List<Signal> signals) {
        out.number(card.scores().size());
        for (Map.Entry<Dimension, Integer> score : card.scores().entrySet()) {
            out.number(DIMENSIONS.indexOf(score.getKey()));
            out.number(score.getValue());
        }
        out.number(card.overall());
        out.number(card.evidence().size());
        int next = 0;
        for (Evidence evidence : card.evidence()) {
            next = of(out, evidence, signals, next);
            out.number(DIMENSIONS.indexOf(evidence.dimension()));
            points(out, evidence.points());
            out.name(evidence.detail());
        }
        names(out, card.critical());
    }

    private static Scorecard scorecard(PackedIn in, List<Signal> signals) {
        var scores = new EnumMap<Dimension, Integer>(Dimension.class);
        for (int more = in.integer(); more > 0; more--) {
            Dimension dimension = one(DIMENSIONS, in);
            scores.put(dimension, in.integer());
        }
        int overall = in.integer();
        List<Evidence> evidence = some(in, () -> {
            int number = in.integer();
            Signal of = number == 0 ? Signal.of(in.name(), Strength.WEAK, span(in)) : at(signals, number - 1);
            return new Evidence(of.name(), one(DIMENSIONS, in), points(in), of.span(), in.name());
        });
        return new Scorecard(scores, overall, evidence, some(in, in::name));
    }

    /** Both stand in the order of the reply, so the signal is mostly the one after the last. */
    private static int of(PackedOut out, Evidence evidence, List<Signal> signals, int next) {
        for (int i = 0; i < signals.size(); i++) {
            int at = (next + i) % signals.size();
            Signal signal = signals.get(at);
            if (signal.span().equals(evidence.span()) && signal.name().equals(evidence.signal())) {
                out.number(at + 1);
                return at;
            }
        }
        out.number(0);
        out.name(evidence.signal());
        span(out, evidence.span());
        return next;
    }

    private static void points(PackedOut out, double points) {
        long tenths = Math.round(points * TENTHS);
        boolean isRound = Double.doubleToRawLongBits(tenths / TENTHS) == Double.doubleToRawLongBits(points);
        out.signed(isRound ? tenths << 1 : 1);
        if (!isRound) {
            out.number(Double.doubleToRawLongBits(points));
        }
    }

    private static double points(PackedIn in) {
        long points = in.signed();
        return (points & 1) == 0 ? (points >> 1) / TENTHS : Double.longBitsToDouble(in.number());
    }

    private static void span(PackedOut out, Span span) {
        out.number(span.start());
        out.number(span.length());
    }

    private static Span span(PackedIn in) {
        int start = in.integer();
        return new Span(start, start + in.integer());
    }

    private static void names(PackedOut out, Collection<String> names) {
        out.number(names.size());
        names.forEach(out::name);
    }

    private static <T> List<T> some(PackedIn in, Supplier<T> one) {
        int more = in.integer();
        var some = new ArrayList<T>();
        while (some.size() < more) {
            some.add(one.get());
        }
        return some;
    }

    private static <T> T one(List<T> constants, PackedIn in) {
        return at(constants, in.integer());
    }

    private static <T> T at(List<T> list, int number) {
        if (number >= list.size()) {
            throw new Unreadable("no such number", null);
        }
        return list.get(number);
    }
}
