package twoears.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.plain.PlainPlay.Manner;

/** The trainee's lines as they come in: each asked for or repeated, and only those that are text. */
final class Hearing {
    private static final String GOES_ON = "\\";

    private final Lines in;
    private final Paper paper;
    private final Naming naming;
    private final Manner manner;

    Hearing(Lines in, Paper paper, Naming naming, Manner manner) {
        this.in = in;
        this.paper = paper;
        this.naming = naming;
        this.manner = manner;
    }

    /** The next that is said, which goes on in another line where a backslash ends one; empty at the end of the input. */
    Optional<String> next() {
        Optional<String> line = line();
        if (line.isEmpty() || !line.get().endsWith(GOES_ON)) {
            return line;
        }
        var text = new StringBuilder(line.get());
        while (line.isPresent() && line.get().endsWith(GOES_ON) && text.length() <= Conversation.LONGEST_REPLY) {
            text.setLength(text.length() - GOES_ON.length());
            line = line();
            line.ifPresent(l -> text.append('\n').append(l));
        }
        return Optional.of(text.toString());
    }

    /** The next line that is text. */
    private Optional<String> line() {
        try {
            while (true) {
                prompt();
                Optional<Lines.Line> line = in.next();
                if (line.isEmpty()) {
                    return Optional.empty();
                } else if (line.get().isTooLong()) {
                    paper.line(naming.text("refused.reply-too-long", Conversation.LONGEST_REPLY));
                } else if (line.get().text().isEmpty()) {
                    paper.line(naming.text("refused.not-utf8"));
                } else {
                    return line.get().text();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prompt() {
        if (manner == Manner.TYPED) {
            paper.prompt(naming.text("label.you"));
        } else {
            paper.flush();
        }
    }

    /** Repeats a line that came from a pipe; who typed it sees it already. */
    void echo(String line) {
        if (manner == Manner.PIPED) {
            paper.labelled(naming.text("label.you"), line);
        }
    }
}
