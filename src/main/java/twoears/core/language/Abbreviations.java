package twoears.core.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Short forms whose full stop ends no sentence. */
final class Abbreviations {
    private static final Map<Language, Set<String>> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        put(Language.EN, "approx appt cf dr eg etc ie incl inc ltd max min mr mrs ms no nos st tel vs dept est ext prof");
        put(Language.NB, "bl ca dr dvs ekskl etg ev evt eks iflg ifm iht inkl jf kl kr kto maks mht mill min mnd mv nr osv pga pr "
                + "ref stk tlf vedr mvh");
        put(Language.SV, "bl ca dr dvs ev exkl inkl jfr kl kr max mån nr osv pga resp st tel tfn vard mvh ex");
        put(Language.FI, "alv arv em ent esim huom jne kk klo kpl ks mm nk nro os puh pv ts vrt ym yms yst terv");
    }

    private Abbreviations() {}

    static boolean has(Language language, String word) {
        return BY_LANGUAGE.getOrDefault(language, Set.of()).contains(word);
    }

    private static void put(Language language, String words) {
        BY_LANGUAGE.put(language, Set.of(words.split(" ")));
    }
}
