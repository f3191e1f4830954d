package twoears.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.format.PersonaSheet;

/** What came of reading a persona's file; {@code sheet} is empty when something in it is an error. */
record ReadPersona(Path file, String text, Optional<PersonaSheet> sheet, List<Diagnostic> found) {}
