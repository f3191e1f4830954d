package twoears.core.language;

/** Characters that look like others, or like nothing. */
final class Lookalikes {
    private static final String IMITATING = "асԁеһіјӏорԛѕѵхуԝαορνικτυхβεηмнквтзг";
    private static final String IMITATED = "acdehijlopqsvxywaopviktuxbenmhkbt3r";

    private Lookalikes() {}

    static boolean isMostlyLatin(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x250) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (c >= 0x370 && c < 0x530) {
                other++;
            }
        }
        return latin > other;
    }

    /** Takes no room on a screen: zero-width, directional and tag characters, soft hyphens, byte order marks. */
    static boolean isInvisible(int c) {
        return c == 0xAD || c == 0x34F || c == 0x180E || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F || c >= 0xFE00 && c <= 0xFE0F || c == 0xFEFF || c >= 0xE0000 && c <= 0xE01EF;
    }

    /** The everyday form of punctuation, spaces and of letters written wide or mathematically; else the same. */
    static int plain(int c) {
        return switch (c) {
            case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x2BC -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x2033 -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0xA0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F,
                    0x205F, 0x3000 -> ' ';
            case 0x85, 0x2028, 0x2029 -> '\n';
            case 0x212B -> 'å';
            default -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c >= 0x1D400 && c <= 0x1D6A3 ? mathematical(c) : c;
        };
    }

    /** The Latin letter that this letter of another alphabet is drawn like; else the same. */
    static int latin(int c) {
        if (c < 0x370 || c > 0x530) {
            return c;
        }
        int place = IMITATING.indexOf(Character.toLowerCase(c));
        return place < 0 ? c : IMITATED.charAt(place);
    }

    /** Thirteen alphabets of 52 letters in a row. */
    private static int mathematical(int c) {
        int letter = (c - 0x1D400) % 52;
        return letter < 26 ? 'a' + letter : 'a' + letter - 26;
    }
}
