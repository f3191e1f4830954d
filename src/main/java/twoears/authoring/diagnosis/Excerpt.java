package twoears.authoring.diagnosis;

/** The line that a finding is about, cut to what fits on a screen. */
record Excerpt(String line, int caret, int marks) {
    static final Excerpt NONE = new Excerpt("", 0, 1);

    /** Code points shown before and after the place (our judgement; half a line of 80 each). */
    private static final int BEFORE = 40;

    private static final int AFTER = 60;

    static Excerpt of(Lines lines, Place place) {
        if (place.line() == 0) {
            return NONE;
        }
        int[] line = lines.at(place.line()).codePoints().map(c -> c == '\t' ? ' ' : c).toArray();
        int at = Math.min(place.column() - 1, line.length);
        int from = at <= BEFORE ? 0 : at - BEFORE;
        int to = Math.min(line.length, at + AFTER);
        String before = (from > 0 ? "…" : "") + Visible.of(new String(line, from, at - from));
        String after = Visible.of(new String(line, at, to - at)) + (to < line.length ? "…" : "");
        int end = Math.min(to, at + place.length());
        // An escape takes more room than the character that it stands for.
        int marks = Visible.of(new String(line, at, end - at)).length();
        return new Excerpt(before + after, before.length(), Math.max(1, marks));
    }

    /** The place with its column and length in UTF-16 code units. */
    static Place units(Lines lines, Place place) {
        if (place.line() == 0) {
            return place;
        }
        String line = lines.at(place.line());
        int start = unitsOf(line, 0, place.column() - 1);
        int end = unitsOf(line, start, place.length());
        return new Place(place.line(), start + 1, Math.max(1, end - start));
    }

    /** Where so many code points from a place end, the end of the line at most. */
    private static int unitsOf(String line, int from, int points) {
        return line.offsetByCodePoints(from, Math.min(points, line.codePointCount(from, line.length())));
    }
}
