package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import twoears.core.conversation.Conversation;
import twoears.core.language.Words;
import twoears.core.scenario.Customer;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Scenario;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Who is asking, how they feel, and what was found out, for the panel at the side. */
record CustomerCard(Conversation conversation, boolean showsMood, Words words) {

    List<Row> rows(int width) {
        Scenario scenario = conversation.scenario();
        Customer customer = scenario.customer();
        var rows = new ArrayList<Row>();
        rows.add(Row.of(customer.name(), Style.of(Ink.CUSTOMER).inBold()));
        if (!customer.persona().name().isBlank()) {
            rows.add(Row.of(customer.persona().name(), Style.QUIET));
        }
        if (showsMood) {
            rows.add(Row.BLANK);
            rows.addAll(MoodMeter.of(conversation, words).inTwoRows(width));
        }
        paragraph("", customer.persona().about(), width, rows);
        paragraph(words.text("card.history"), customer.history(), width, rows);
        paragraph(words.text("card.case"), scenario.summary(), width, rows);
        authority(scenario, width, rows);
        lookedUp(width, rows);
        return rows;
    }

    private void authority(Scenario scenario, int width, List<Row> rows) {
        if (scenario.authority().isEmpty()) {
            return;
        }
        heading(words.text("card.authority"), rows);
        for (Map.Entry<String, String> one : scenario.authority().entrySet()) {
            rows.addAll(Wrapping.of(one.getKey().replace('-', ' ') + " " + one.getValue(), Style.TEXT, width));
        }
    }

    private void lookedUp(int width, List<Row> rows) {
        List<Fact> known = conversation.openFacts().stream().filter(f -> conversation.lookedUp().contains(f.id())).toList();
        if (!known.isEmpty()) {
            heading(words.text("card.facts"), rows);
        }
        for (Fact fact : known) {
            boolean told = conversation.now().told().contains(fact.id());
            Row sign = told ? Row.of("✓ ", Style.of(Ink.GAIN)) : Row.of("● ", Style.QUIET);
            List<Row> text = Wrapping.of(fact.text(), Style.TEXT, width - 2);
            rows.add(sign.plus(text.get(0)));
            rows.addAll(Block.indented(text.subList(1, text.size()), 2));
        }
    }

    private static void paragraph(String heading, String text, int width, List<Row> rows) {
        if (!text.isBlank()) {
            heading(heading, rows);
            rows.addAll(Wrapping.of(text.strip(), Style.TEXT, width));
        }
    }

    private static void heading(String heading, List<Row> rows) {
        rows.add(Row.BLANK);
        if (!heading.isEmpty()) {
            rows.add(Row.of(heading, Style.QUIET.inBold()));
        }
    }
}
