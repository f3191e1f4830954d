package twoears.terminal;

import java.util.OptionalInt;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.language.Words;
import twoears.core.scenario.Card;
import twoears.terminal.canvas.Glyph;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

/** The lobby's columns; the less needed ones fold away as the terminal narrows: what it trains, persona, customer, channel. */
record LobbyColumns(int width, Words words) {
    private static final int CUSTOMER = 18;
    private static final int PERSONA = 22;
    private static final int CHANNEL = 9;
    private static final int DIFFICULTY = 7;
    private static final int BEST = 5;
    private static final int WIDEST_TITLE = 44;
    private static final int LEAST_TRAINS = 20;

    Row heading(String name) {
        Row row = Row.of(name, Style.QUIET.inBold()).cut(title()).padded(title() + 2);
        row = has(CUSTOMER) ? column(row, words.text("lobby.customer"), CUSTOMER, Style.QUIET) : row;
        row = has(PERSONA) ? column(row, "", PERSONA, Style.QUIET) : row;
        row = has(CHANNEL) ? column(row, words.text("lobby.channel"), CHANNEL, Style.QUIET) : row;
        row = has(DIFFICULTY) ? column(row, words.text("lobby.difficulty"), DIFFICULTY, Style.QUIET) : row;
        row = has(BEST) ? row.plus(right(words.text("lobby.best"), BEST), Style.QUIET) : row;
        return trains() > 0 ? row.plus("    " + words.text("lobby.trains"), Style.QUIET).cut(width) : row;
    }

    Row card(Card card, OptionalInt best, boolean selected) {
        Row row = mark(selected).plus(Row.of(card.title(), selected ? Style.STRONG : Style.TEXT).cut(title())).padded(title() + 2);
        row = has(CUSTOMER) ? column(row, card.customerName(), CUSTOMER, Style.of(Ink.CUSTOMER)) : row;
        row = has(PERSONA) ? column(row, card.personaName(), PERSONA, Style.QUIET) : row;
        row = has(CHANNEL) ? column(row, new Labels(words).channel(card.channel()), CHANNEL, Style.TEXT) : row;
        row = has(DIFFICULTY) ? column(row, Labels.difficulty(card.difficulty()), DIFFICULTY, Style.of(Ink.WARNING)) : row;
        row = has(BEST) ? row.plus(right(best.isPresent() ? Integer.toString(best.getAsInt()) : "–", BEST), best.isPresent() ? Style.STRONG : Style.QUIET) : row;
        return trains() > 0 ? row.plus("    ", Style.TEXT).plus(Row.of(new Labels(words).concepts(card.trains()), Style.QUIET).cut(trains())) : row;
    }

    /** @param read whether the summary is true; a snapshot does not know how many replies there are */
    Row goesOn(LobbyItem item, Summary summary, boolean selected, boolean read) {
        Row row = mark(selected).plus(Row.of(item.title(), Style.STRONG).cut(title())).padded(title() + 2);
        row = has(CUSTOMER) ? column(row, item.card().map(Card::customerName).orElse(""), CUSTOMER, Style.of(Ink.CUSTOMER)) : row;
        row = has(PERSONA) ? column(row, item.card().map(Card::personaName).orElse(""), PERSONA, Style.QUIET) : row;
        String turns = !read ? "" : summary.turns() == 0 ? words.text("lobby.just-begun") : words.text("lobby.turns", summary.turns());
        return row.plus(Row.of(turns, Style.of(Ink.ACCENT)).cut(Math.max(0, width - row.width())));
    }

    private static Row mark(boolean selected) {
        return Row.of(selected ? "▸ " : "  ", Style.ACCENT.inBold());
    }

    private static Row column(Row row, String text, int width, Style style) {
        return row.plus(Row.of(text, style).cut(width - 2).padded(width));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - Glyph.width(text))) + text;
    }

    /** What the other columns leave, within what reads well. */
    private int title() {
        int others = 0;
        for (int column : new int[] {CUSTOMER, PERSONA, CHANNEL, DIFFICULTY, BEST}) {
            others += has(column) ? column : 0;
        }
        return Math.max(4, Math.min(WIDEST_TITLE, width - others - 4));
    }

    /** What is left behind the last column; 0 when that is too little to say what is trained. */
    private int trains() {
        int left = width - title() - 2 - CUSTOMER - PERSONA - CHANNEL - DIFFICULTY - BEST - 4;
        return has(PERSONA) && left >= LEAST_TRAINS ? left : 0;
    }

    private boolean has(int column) {
        return width >= switch (column) {
            case BEST -> 30;
            case DIFFICULTY -> 38;
            case CHANNEL -> 48;
            case CUSTOMER -> 64;
            default -> 96;
        };
    }
}
