package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.profile.DreamTeam;
import twoears.core.league.profile.DreamType;
import twoears.core.league.profile.Portraits;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Which types a team has, which it lacks, and who picks up the thread where another falls short. */
record DreamTeamPage(Words words, String team, DreamTeam types) implements PageScreen.Page {
    private static final int NAME = 13;

    static Screen open(Words words, Cup cup, String team, World world, Function<World, Screen> back) {
        try {
            var portraits = new Portraits(world.league().results(), world.catalogue());
            return PageScreen.open(words, new DreamTeamPage(words, team, portraits.team(cup, team, world.clock().instant())), back);
        } catch (NotKept e) {
            return MessageScreen.tell(words.of("terminal"), List.of(String.valueOf(e.getMessage())), back);
        }
    }

    @Override
    public String room() {
        return "team";
    }

    @Override
    public Row title() {
        return Row.of(words.text("team.title"), Style.STRONG).plus("  " + team, Style.QUIET);
    }

    @Override
    public Row aside() {
        return Row.BLANK;
    }

    @Override
    public List<Row> rows(int width) {
        Words league = words.of("league");
        var rows = new ArrayList<Row>();
        rows.addAll(Wrapping.of(words.text("team.about"), Style.QUIET, width));
        rows.add(Row.BLANK);
        types.types().forEach((type, names) -> type(type, names, width, rows));
        for (DreamTeam.Complement c : types.complements()) {
            rows.addAll(Wrapping.of("→ " + words.text("team.complement", c.helper(), c.person(), c.type().title(league)), Style.TEXT, width));
        }
        if (!types.unknown().isEmpty()) {
            rows.add(Row.BLANK);
            rows.addAll(Wrapping.of(words.text("team.unknown", String.join(", ", types.unknown())), Style.QUIET, width));
        }
        return rows;
    }

    private void type(DreamType type, List<String> names, int width, List<Row> rows) {
        Words league = words.of("league");
        boolean isMissing = names.isEmpty();
        Row name = Row.of((isMissing ? "○ " : "● ") + type.title(league), isMissing ? Style.of(Ink.WARNING) : Style.ACCENT.inBold()).padded(NAME + 2);
        rows.add(isMissing ? name.plus(words.text("team.missing"), Style.of(Ink.WARNING)) : name);
        rows.addAll(isMissing ? List.of() : Block.indented(Wrapping.of(String.join(", ", names), Style.STRONG, width - 2), 2));
        rows.addAll(Block.indented(Wrapping.of(type.strengths(league), Style.QUIET, width - 2), 2));
        rows.add(Row.BLANK);
    }
}
