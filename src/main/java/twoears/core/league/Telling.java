package twoears.core.league;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import twoears.core.league.Ceremony.Step;

/** In which order a ceremony tells what a board hid. However many lines there are, each step finds its line at once. */
final class Telling {
    private final Places places;

    /** The best first: those whose rank is not settled, and those of them that hide something. */
    private final TreeSet<HiddenLine> open;

    private final TreeSet<HiddenLine> hiding;

    Telling(Board board, List<HiddenLine> lines) {
        places = new Places(board.better(), lines.stream().flatMap(l -> l.course().stream()).toList());
        lines.forEach(l -> places.add(l.standing()));
        Comparator<HiddenLine> order = Comparator.comparing(HiddenLine::standing, board.order());
        open = new TreeSet<>(order);
        hiding = new TreeSet<>(order);
        open.addAll(lines);
        lines.stream().filter(HiddenLine::isHiding).forEach(hiding::add);
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        while (!open.isEmpty()) {
            HiddenLine lowest = open.last();
            // Another that might yet come to stand below it: one that has no more points, and hides something.
            boolean isSettled = hiding.isEmpty() || hiding.last().standing().points() != lowest.standing().points();
            steps.add(isSettled ? settle(lowest) : open(lowest.isHiding() ? lowest : hiding.last()));
        }
        return steps;
    }

    private Step open(HiddenLine line) {
        open.remove(line);
        hiding.remove(line);
        Standing before = line.standing();
        int rankBefore = places.rank(before);
        places.remove(before);
        Entry entry = line.open();
        places.add(line.standing());
        open.add(line);
        if (line.isHiding()) {
            hiding.add(line);
        }
        return new Step.Opened(entry.id(), entry.played(), before.points(), rankBefore, line.standing(), places.rank(line.standing()));
    }

    private Step settle(HiddenLine line) {
        open.remove(line);
        return new Step.Settled(line.standing(), places.rank(line.standing()));
    }
}
