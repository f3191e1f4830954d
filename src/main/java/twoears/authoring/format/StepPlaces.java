package twoears.authoring.format;

import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Place;

/**
 * Where the parts of one step stand.
 *
 * @param choices in their order
 */
public record StepPlaces(Place says, Optional<Place> strong, Optional<Place> weak, List<Place> choices) {
    public StepPlaces {
        choices = List.copyOf(choices);
    }
}
