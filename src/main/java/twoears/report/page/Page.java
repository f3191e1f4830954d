package twoears.report.page;

import java.util.List;
import twoears.core.language.Language;

/**
 * What stands on a page. Any text in it may come from a stranger: whoever writes the page down makes it harmless.
 *
 * @param title what the page is, such as whose
 * @param lead one sentence under the title
 * @param foot where it comes from
 * @param labels what the page says of itself
 */
public record Page(String title, String lead, String foot, Language language, Labels labels, List<Section> sections) {
    public Page {
        sections = List.copyOf(sections);
    }

    /**
     * The few words that every page has.
     *
     * @param contents over the list of sections
     * @param numbers over the table that says what a chart shows
     * @param tryThis before advice
     */
    public record Labels(String contents, String numbers, String tryThis) {}

    /** A part of the page with a heading of its own. */
    public record Section(String title, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }
}
