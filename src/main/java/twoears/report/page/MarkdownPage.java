package twoears.report.page;

import java.util.List;
import java.util.stream.Collectors;
import twoears.core.language.Shown;
import twoears.report.page.Part.Figures;
import twoears.report.page.Part.Finding;
import twoears.report.page.Part.Findings;
import twoears.report.page.Part.Panels;
import twoears.report.page.Part.Pegs;
import twoears.report.page.Part.Prose;
import twoears.report.page.Part.Quote;
import twoears.report.page.Part.Spread;
import twoears.report.page.Part.Table;

/** A page as Markdown, charts as tables. No text of a stranger can become a link, a heading, markup or another column. */
public final class MarkdownPage implements Part.Medium {
    /** What begins markup anywhere in a line. A bracket that opens no link leaves its parenthesis and exclamation mark without meaning. */
    private static final String SPECIAL = "\\`*_{}[]<>#|~$^&";
    /** What begins a list, a rule or a heading where a line begins with it; after a number, a list too. */
    private static final String AT_START = "+-=:";
    /** Shows nothing and joins nothing: some readers make links of bare addresses, whatever backslashes stand there. */
    private static final char BREAK = '\u2060';
    private final StringBuilder out = new StringBuilder(16_384);
    private final Page.Labels labels;

    private MarkdownPage(Page.Labels labels) {
        this.labels = labels;
    }

    public static String of(Page page) {
        var markdown = new MarkdownPage(page.labels());
        markdown.line("# " + text(page.title())).line(text(page.lead()));
        page.sections().forEach(s -> {
            markdown.line("## " + text(s.title()));
            s.parts().forEach(p -> p.on(markdown));
        });
        return markdown.line("---").line(text(page.foot())).out.toString();
    }

    /** On one line, with a backslash before whatever means something in Markdown. */
    static String text(String text) {
        String line = Shown.line(Isolated.plain(text)).strip();
        var escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isMarkup = SPECIAL.indexOf(c) >= 0 || i == 0 && AT_START.indexOf(c) >= 0 || isNumbering(line, i);
            escaped.append(isMarkup ? "\\" : "").append(c).append(isAddress(line, i) ? String.valueOf(BREAK) : "");
        }
        return escaped.toString();
    }

    private static boolean isNumbering(String line, int at) {
        char c = line.charAt(at);
        return at > 0 && (c == '.' || c == ')') && line.chars().limit(at).allMatch(d -> d >= '0' && d <= '9');
    }

    private static boolean isAddress(String line, int at) {
        return line.charAt(at) == '@' || line.startsWith("://", at) || line.regionMatches(true, at - 2, "www.", 0, 4);
    }

    private MarkdownPage line(String line) {
        out.append(line).append("\n\n");
        return this;
    }

    @Override
    public void prose(Prose prose) {
        line(text(prose.text()));
    }

    @Override
    public void figures(Figures figures) {
        figures.all().forEach(f -> out.append("- ").append(text(f.label())).append(": **").append(text(f.value())).append("**\n"));
        out.append('\n');
    }

    @Override
    public void table(Table table) {
        line("**" + text(table.caption()) + "**");
        row(table.heads());
        out.append('|');
        for (int i = 0; i < table.heads().size(); i++) {
            out.append(table.numeric().contains(i) ? " ---: |" : " --- |");
        }
        out.append('\n');
        table.rows().forEach(this::row);
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append("| ").append(cells.stream().map(MarkdownPage::text).collect(Collectors.joining(" | "))).append(" |\n");
    }

    @Override
    public void panels(Panels panels) {
        line(text(panels.description()));
        table(panels.table());
    }

    @Override
    public void spread(Spread spread) {
        line(text(spread.description()));
        table(spread.table());
    }

    @Override
    public void findings(Findings findings) {
        line("### " + text(findings.title()));
        if (!findings.note().isEmpty()) {
            line(text(findings.note()));
        }
        findings.all().forEach(this::finding);
        if (!findings.all().isEmpty()) {
            out.append('\n');
        }
    }

    private void finding(Finding finding) {
        out.append("- **").append(text(finding.title())).append("** (").append(text(finding.points())).append("). ").append(text(finding.why()));
        if (!finding.tryThis().isEmpty()) {
            out.append(" *").append(text(labels.tryThis())).append("* ").append(text(finding.tryThis()));
        }
        out.append('\n');
        finding.quotes().stream().filter(q -> !q.words().isEmpty()).forEach(this::quote);
    }

    private void quote(Quote quote) {
        out.append("  - “").append(text(quote.words())).append('”').append(quote.source().isEmpty() ? "" : " — " + text(quote.source())).append('\n');
    }

    @Override
    public void pegs(Pegs pegs) {
        pegs.all().forEach(p -> out.append(p.isTaken() ? "- [x] " : "- [ ] ").append(text(p.name())).append(": ").append(text(p.note())).append('\n'));
        out.append('\n');
    }
}
