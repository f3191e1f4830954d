package twoears.report.page;

import java.util.List;
import twoears.report.page.Part.Figures;
import twoears.report.page.Part.Finding;
import twoears.report.page.Part.Findings;
import twoears.report.page.Part.Panels;
import twoears.report.page.Part.Peg;
import twoears.report.page.Part.Pegs;
import twoears.report.page.Part.Prose;
import twoears.report.page.Part.Quote;
import twoears.report.page.Part.Spread;
import twoears.report.page.Part.Table;

/** The parts of one section in HTML. */
final class HtmlParts implements Part.Medium {
    private final StringBuilder out;
    private final Page.Labels labels;
    private final String section;
    private int charts;

    /** @param section its id, from which those of its charts are made */
    HtmlParts(StringBuilder out, Page.Labels labels, String section) {
        this.out = out;
        this.labels = labels;
        this.section = section;
    }

    @Override
    public void prose(Prose prose) {
        out.append("<p>").append(Escaped.text(prose.text())).append("</p>\n");
    }

    @Override
    public void figures(Figures figures) {
        out.append("<dl class=\"figures\">\n");
        figures.all().forEach(f -> out.append("<div><dt>").append(Escaped.text(f.label())).append("</dt><dd>").append(Escaped.text(f.value()))
                .append("</dd></div>\n"));
        out.append("</dl>\n");
    }

    @Override
    public void table(Table table) {
        // A wide table scrolls in its own box, which then has to be reached by keyboard too.
        out.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"").append(Escaped.bare(table.caption())).append("\">\n<table>\n<caption><span>")
                .append(Escaped.text(table.caption())).append("</span></caption>\n<thead><tr>");
        for (int i = 0; i < table.heads().size(); i++) {
            out.append("<th scope=\"col\"").append(number(table, i)).append('>').append(Escaped.text(table.heads().get(i))).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(r -> row(table, r));
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(Table table, List<String> row) {
        out.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            String cell = i == 0 ? "th" : "td";
            out.append('<').append(cell).append(i == 0 ? " scope=\"row\"" : "").append(number(table, i)).append("><bdi>")
                    .append(Escaped.text(row.get(i))).append("</bdi></").append(cell).append('>');
        }
        out.append("</tr>\n");
    }

    private static String number(Table table, int column) {
        return table.numeric().contains(column) ? " class=\"n\"" : "";
    }

    @Override
    public void panels(Panels panels) {
        open(panels.title(), panels.description());
        out.append("<div class=\"panels\">\n");
        panels.all().forEach(p -> out.append(SvgPanel.of(p, section + "-c" + ++charts)));
        out.append("</div>\n");
        close(panels.table());
    }

    @Override
    public void spread(Spread spread) {
        open(spread.title(), spread.description());
        out.append(SvgSpread.of(spread, section + "-c" + ++charts));
        close(spread.table());
    }

    private void open(String title, String description) {
        out.append("<figure>\n<figcaption><strong>").append(Escaped.text(title)).append("</strong> <span>").append(Escaped.text(description))
                .append("</span></figcaption>\n");
    }

    private void close(Table table) {
        out.append("<details><summary>").append(Escaped.text(labels.numbers())).append("</summary>\n");
        table(table);
        out.append("</details>\n</figure>\n");
    }

    @Override
    public void findings(Findings findings) {
        out.append("<div class=\"findings\">\n<h3>").append(Escaped.text(findings.title())).append("</h3>\n");
        if (!findings.note().isEmpty()) {
            out.append("<p class=\"note\">").append(Escaped.text(findings.note())).append("</p>\n");
        }
        if (!findings.all().isEmpty()) {
            out.append("<ul>\n");
            findings.all().forEach(this::finding);
            out.append("</ul>\n");
        }
        out.append("</div>\n");
    }

    private void finding(Finding finding) {
        out.append("<li class=\"").append(finding.isGain() ? "gain" : "loss").append("\">\n<p class=\"what\"><strong>").append(Escaped.text(finding.title()))
                .append("</strong> <span class=\"points\">").append(Escaped.text(finding.points())).append("</span></p>\n");
        finding.quotes().forEach(this::quote);
        out.append("<p>").append(Escaped.text(finding.why())).append("</p>\n");
        if (!finding.tryThis().isEmpty()) {
            out.append("<p class=\"try\"><em>").append(Escaped.text(labels.tryThis())).append("</em> ").append(Escaped.text(finding.tryThis())).append("</p>\n");
        }
        out.append("</li>\n");
    }

    private void quote(Quote quote) {
        out.append("<blockquote>");
        if (!quote.words().isEmpty()) {
            out.append("<p lang=\"").append(Escaped.bare(quote.language())).append("\" dir=\"auto\">").append(Escaped.text(quote.words())).append("</p>");
        }
        if (!quote.source().isEmpty()) {
            out.append("<footer>").append(Escaped.text(quote.source())).append("</footer>");
        }
        out.append("</blockquote>\n");
    }

    @Override
    public void pegs(Pegs pegs) {
        out.append("<ul class=\"pegs\">\n");
        for (Peg peg : pegs.all()) {
            out.append("<li").append(peg.isTaken() ? " class=\"taken\"" : "").append("><strong>").append(Escaped.text(peg.name())).append("</strong> <span>")
                    .append(Escaped.text(peg.note())).append("</span></li>\n");
        }
        out.append("</ul>\n");
    }
}
