package twoears.command.filter;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import twoears.command.filter.Request.Read;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scoring.Judge;
import twoears.plain.Lines;
import twoears.plain.Lines.Line;
import twoears.plain.Paper;
import twoears.plain.SumText;

/** JSON Lines in, and for each the whole sum of its scores, for people. */
public final class SumFilter {
    private final Judge judge;
    private final Language language;
    private final RequestReader reader;

    /** @param words the command line's, for what is wrong with a line */
    public SumFilter(Judge judge, Words words, Language language) {
        this.judge = judge;
        this.language = language;
        reader = new RequestReader(words);
    }

    /** Gives how many lines could not be scored; what is wrong with them is told in their place. */
    public long run(InputStream in, Paper paper) throws IOException {
        var lines = new Lines(in, ScoreFilter.LONGEST_LINE);
        long bad = 0;
        int number = 0;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (number > 1) {
                paper.blank();
            }
            bad += tell(reader.read(line.get()), number, paper);
            paper.flush();
        }
        return bad;
    }

    private int tell(Read read, int number, Paper paper) {
        if (read instanceof Read.Good good) {
            Request request = good.request();
            String id = request.id().text().isEmpty() ? String.valueOf(number) : request.id().text();
            SumText.of(judge.working(request.situation(), request.reply()), id, request.reply(), language).forEach(paper::line);
            return 0;
        }
        paper.line(((Read.Bad) read).why());
        return 1;
    }
}
