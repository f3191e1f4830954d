package twoears.authoring.format;

import java.util.List;
import java.util.Map;
import twoears.authoring.diagnosis.Place;
import twoears.core.scenario.Scenario;

/**
 * A scenario and where each part of it stands in its file.
 *
 * @param rules places of a step's rules in their order, by the step's id
 * @param parts places within each step, by its id
 * @param unnamed steps, choices and wordings that were given no id, in the order of the file
 */
public record Plan(Scenario scenario, Map<String, Place> steps, Map<String, List<Place>> rules, Map<String, Place> endings,
        Map<String, Place> facts, Map<String, Place> hidden, Map<String, Place> phrases, Map<String, StepPlaces> parts,
        List<Unnamed> unnamed) {}
