package twoears.authoring.format;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Nearest;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.language.Language;
import twoears.core.scenario.Customer;
import twoears.core.scenario.Persona;

/** {@code customer}: a persona from its file, given a name and whatever else this scenario says of the person. */
final class CustomerBinding {
    /** Characters of which all are named to somebody who wrote another. */
    private static final int MOST_LISTED = 12;

    private final Personas personas;
    private final PersonaBinding overriding;
    private final Problems problems;

    CustomerBinding(Personas personas, PersonaBinding overriding, Problems problems) {
        this.personas = personas;
        this.overriding = overriding;
        this.problems = problems;
    }

    /** Empty when a problem was told. */
    Optional<Customer> bind(Fields scenario, Language language) {
        String papers = new PapersBinding(problems).bind(scenario);
        return scenario.fields("customer", Shape.CUSTOMER).flatMap(f -> customer(f, papers, language));
    }

    private Optional<Customer> customer(Fields f, String papers, Language language) {
        String name = f.line("name");
        String history = Stream.of(f.text("history"), papers).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n\n"));
        PersonaSheet base = f.scalar("persona").map(this::persona).orElse(PersonaSheet.PLAIN);
        Persona persona = overriding.over(f, base, base.name()).in(language);
        return name.isEmpty() ? Optional.empty() : Optional.of(new Customer(name, persona, persona.mood(), history));
    }

    private PersonaSheet persona(Node.Scalar written) {
        String id = written.text().strip();
        if (id.equals(Persona.PLAIN.id())) {
            return PersonaSheet.PLAIN;
        } else if (!Values.isId(id)) {
            problems.add(Code.BAD_ID, written.place(), id);
            return PersonaSheet.PLAIN;
        }
        return found(personas.find(id), id, written.place());
    }

    /** Who is near to none of the characters is told which there are. */
    private void unknown(String id, Place place, Collection<String> known) {
        boolean isFarFromAll = Nearest.to(id, known).isEmpty();
        if (isFarFromAll && !known.isEmpty() && known.size() <= MOST_LISTED) {
            problems.addAs(Code.UNKNOWN_PERSONA, "known", place, id, known.stream().sorted().collect(Collectors.joining(", ")));
        } else {
            problems.addNear(Code.UNKNOWN_PERSONA, place, id, known);
        }
    }

    private PersonaSheet found(Personas.Found found, String id, Place place) {
        if (found instanceof Personas.Found.Sheet sheet) {
            return sheet.sheet();
        } else if (found instanceof Personas.Found.Missing missing) {
            unknown(id, place, missing.known());
        } else if (found instanceof Personas.Found.Faulty faulty) {
            problems.add(Code.FAULTY_PERSONA, place, id, faulty.file());
        }
        return PersonaSheet.PLAIN;
    }
}
