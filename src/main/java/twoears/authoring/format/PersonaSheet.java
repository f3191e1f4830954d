package twoears.authoring.format;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import twoears.core.language.Language;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Wordings;

/**
 * A persona as its file holds it, with lines for every language.
 *
 * @param lines stock lines by their use, by language
 */
public record PersonaSheet(String id, String name, String about, Persona.Temper temper, Set<Persona.Need> needs, Persona.Knows knows, Mood mood,
        Set<String> eased, Set<String> upset, Map<Language, Map<String, Wordings>> lines) {
    /** What stands where a persona says nothing of itself. */
    public static final PersonaSheet PLAIN = named(Persona.PLAIN.id());

    public PersonaSheet {
        var copy = new EnumMap<Language, Map<String, Wordings>>(Language.class);
        copy.putAll(lines);
        lines = Collections.unmodifiableMap(copy);
    }

    static PersonaSheet named(String id) {
        Persona plain = Persona.PLAIN;
        return new PersonaSheet(id, plain.name(), plain.about(), plain.temper(), plain.needs(), plain.knows(), plain.mood(), plain.eased(),
                plain.upset(), Map.of());
    }

    public Persona in(Language language) {
        return new Persona(id, name, about, temper, needs, knows, mood, eased, upset, lines.getOrDefault(language, Map.of()));
    }
}
