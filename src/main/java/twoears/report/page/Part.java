package twoears.report.page;

import java.util.List;
import java.util.Optional;

/** Something on a page, below a heading. */
public sealed interface Part {
    void on(Medium medium);

    /** What a page can be written on; a new kind of part breaks every one at compile time. */
    interface Medium {
        void prose(Prose prose);

        void figures(Figures figures);

        void table(Table table);

        void panels(Panels panels);

        void spread(Spread spread);

        void findings(Findings findings);

        void pegs(Pegs pegs);
    }

    /** A sentence or two. */
    record Prose(String text) implements Part {
        @Override
        public void on(Medium medium) {
            medium.prose(this);
        }
    }

    /** A few numbers to be seen first. */
    record Figures(List<Figure> all) implements Part {
        public Figures {
            all = List.copyOf(all);
        }

        @Override
        public void on(Medium medium) {
            medium.figures(this);
        }
    }

    record Figure(String value, String label) {}

    /**
     * Rows and columns; the first column names the row.
     *
     * @param numeric numbers of the columns that hold numbers, from 0
     */
    record Table(String caption, List<String> heads, List<Integer> numeric, List<List<String>> rows) implements Part {
        public Table {
            heads = List.copyOf(heads);
            numeric = List.copyOf(numeric);
            rows = List.copyOf(rows);
        }

        @Override
        public void on(Medium medium) {
            medium.table(this);
        }
    }

    /**
     * Small charts beside each other, on one scale from 0 to 100.
     *
     * @param description what is to be seen, for whoever can't see it
     * @param table the same in numbers
     */
    record Panels(String title, String description, List<Panel> all, Table table) implements Part {
        public Panels {
            all = List.copyOf(all);
        }

        @Override
        public void on(Medium medium) {
            medium.panels(this);
        }
    }

    /** @param note beside the title, such as the last value */
    record Panel(String title, String note, List<Curve> curves) {
        public Panel {
            curves = List.copyOf(curves);
        }
    }

    /** @param values 0 to 100 each, oldest first; empty where there is none */
    record Curve(String name, List<Optional<Integer>> values) {
        public Curve {
            values = List.copyOf(values);
        }

        Optional<Integer> last() {
            return values.stream().flatMap(Optional::stream).reduce((a, b) -> b);
        }
    }

    /** How values lie, on a scale from 0 to 100. */
    record Spread(String title, String description, List<Band> bands, Table table) implements Part {
        public Spread {
            bands = List.copyOf(bands);
        }

        @Override
        public void on(Medium medium) {
            medium.spread(this);
        }
    }

    /** @param values 0 to 100 each, in any order */
    record Band(String name, List<Integer> values) {
        public Band {
            values = values.stream().sorted().toList();
        }

        /** The value below which this share of them lies, between neighbours by their distance; 0 where there is none. */
        public int quantile(double share) {
            if (values.isEmpty()) {
                return 0;
            }
            double at = share * (values.size() - 1);
            int below = (int) at;
            int above = Math.min(below + 1, values.size() - 1);
            return (int) Math.round(values.get(below) + (at - below) * (values.get(above) - values.get(below)));
        }
    }

    /** What was seen in replies, with the words that show it. */
    record Findings(String title, String note, List<Finding> all) implements Part {
        public Findings {
            all = List.copyOf(all);
        }

        @Override
        public void on(Medium medium) {
            medium.findings(this);
        }
    }

    /**
     * @param isGain whether it earned points rather than lost them
     * @param points as text, such as "+12"
     * @param quotes words of replies; each may be empty where it is about the whole
     * @param tryThis empty where there is no advice
     */
    record Finding(boolean isGain, String title, String points, List<Quote> quotes, String why, String tryThis) {
        public Finding {
            quotes = List.copyOf(quotes);
        }
    }

    /** @param language BCP 47 code of the words; {@code source} where they were said */
    record Quote(String words, String language, String source) {}

    /** Things to be collected, as hats on a rack. */
    record Pegs(List<Peg> all) implements Part {
        public Pegs {
            all = List.copyOf(all);
        }

        @Override
        public void on(Medium medium) {
            medium.pegs(this);
        }
    }

    /** @param note such as how often; {@code isTaken} whether it is there at all */
    record Peg(String name, String note, boolean isTaken) {}
}
