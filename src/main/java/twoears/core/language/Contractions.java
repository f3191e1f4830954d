package twoears.core.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** English short forms written out, also those typed without their apostrophe where that is no other word. */
final class Contractions {
    private static final String[] NONE = {};
    private static final Map<String, String[]> WHOLE = new HashMap<>();

    static {
        String table = """
                can't=can not|cannot=can not|won't=will not|shan't=shall not|ain't=is not|let's=let us|i'm=i am
                dont=do not|doesnt=does not|didnt=did not|cant=can not|wont=will not|isnt=is not|wasnt=was not
                couldnt=could not|shouldnt=should not|wouldnt=would not|havent=have not|hasnt=has not|arent=are not
                im=i am|ive=i have|youre=you are|youve=you have|theyre=they are|thats=that is|gonna=going to
                it's=it is|that's=that is|what's=what is|here's=here is|there's=there is|where's=where is|who's=who is
                he's=he is|she's=she is|how's=how is|when's=when is|everything's=everything is|nobody's=nobody is
                one's=one is|y'all=you|u=you|ur=your|pls=please|plz=please|thx=thanks|wanna=want to|gotta=got to
                """;
        for (String entry : table.split("[|\n]")) {
            int equals = entry.indexOf('=');
            WHOLE.put(entry.substring(0, equals), entry.substring(equals + 1).split(" "));
        }
    }

    private Contractions() {}

    /** The short forms that can't be told by their ending. */
    static Set<String> words() {
        return WHOLE.keySet();
    }

    /** The words that a short form stands for; none when it is no short form. */
    static String[] parts(String word) {
        String[] whole = WHOLE.get(word);
        if (whole != null) {
            return whole;
        }
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return NONE;
        }
        if (word.endsWith("n't") && word.length() > 4) {
            return new String[] {word.substring(0, word.length() - 3), "not"};
        }
        String stem = word.substring(0, apostrophe);
        return switch (word.substring(apostrophe + 1)) {
            case "ll" -> new String[] {stem, "will"};
            case "ve" -> new String[] {stem, "have"};
            case "re" -> new String[] {stem, "are"};
            case "d" -> new String[] {stem, "would"};
            default -> NONE;
        };
    }
}
