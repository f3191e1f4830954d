package twoears.terminal;

import twoears.core.language.Words;
import twoears.core.scenario.Channel;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

/** How many words are typed, beside what suits the channel. */
record WordCount(int count, Channel channel, Words words) {
    static WordCount of(String text, Channel channel, Words words) {
        return new WordCount(count(text), channel, words);
    }

    /** Stretches with a letter or a digit in them, as a reader would count. */
    static int count(String text) {
        int count = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                count++;
            }
        }
        return count;
    }

    Row row() {
        int fewest = channel.fewestWords();
        int most = channel.mostWords();
        String range = words.text(count == 1 ? "reply.word" : "reply.words") + " · " + new Labels(words).channel(channel) + " " + fewest + "–" + most;
        if (count == 0) {
            return Row.of(range, Style.QUIET);
        }
        boolean fits = count >= fewest && count <= most;
        String sign = fits ? "✓" : count < fewest ? "↓" : "↑";
        return Row.of(count + " ", Style.STRONG).plus(range + " ", Style.QUIET).plus(sign, Style.of(fits ? Ink.GAIN : Ink.WARNING));
    }
}
