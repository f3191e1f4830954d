package twoears.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.format.PersonaSheet;
import twoears.authoring.format.Unnamed;

/**
 * What came of reading a persona's file.
 *
 * @param sheet empty when something in it is an error
 * @param unnamed wordings that were given no id
 */
record ReadPersona(Path file, String text, Optional<PersonaSheet> sheet, List<Unnamed> unnamed, List<Diagnostic> found) {
    ReadPersona {
        unnamed = List.copyOf(unnamed);
    }
}
