package twoears.authoring.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.conversation.TraineeName;
import twoears.core.league.Cup.Team;

/** Names of people and teams in a cup's file, each as names are everywhere in the program. */
final class PeopleBinding {
    private final Problems problems;

    PeopleBinding(Problems problems) {
        this.problems = problems;
    }

    /** A team is its name alone, or its name and who may play for it. Nobody is in two. */
    List<Team> teams(Fields f) {
        var teams = new ArrayList<Team>();
        Map<String, Place> names = new HashMap<>();
        Map<String, Place> members = new HashMap<>();
        for (Node node : f.items("teams")) {
            if (node instanceof Node.Mapping mapping) {
                Fields team = Fields.of(mapping, Shape.TEAM, mapping.place(), problems);
                List<String> in = unlike(team.scalars("members"), members);
                team.scalar("name").flatMap(s -> first(s, names)).ifPresent(name -> teams.add(new Team(name, in)));
            } else {
                Values.filledScalar(node, "teams", problems).flatMap(s -> first(s, names)).ifPresent(name -> teams.add(new Team(name, List.of())));
            }
        }
        return teams;
    }

    private List<String> unlike(List<Node.Scalar> scalars, Map<String, Place> before) {
        return scalars.stream().map(s -> first(s, before)).flatMap(Optional::stream).toList();
    }

    /** The name, unless it was given before. */
    private Optional<String> first(Node.Scalar scalar, Map<String, Place> before) {
        Optional<String> name = name(scalar);
        Optional<Place> there = name.map(n -> before.putIfAbsent(n, scalar.place()));
        there.ifPresent(p -> problems.add(Code.DUPLICATE_ID, scalar.place(), name.orElse(""), Integer.toString(p.line())));
        return there.isPresent() ? Optional.empty() : name;
    }

    Optional<String> name(Node.Scalar scalar) {
        TraineeName.Parsed parsed = TraineeName.parse(scalar.text().strip());
        if (parsed instanceof TraineeName.Refused refused) {
            problems.addAs(Code.BAD_NAME, refused.why().key().substring("name.".length()), scalar.place(), scalar.text().strip());
            return Optional.empty();
        }
        Values.tellIfReadOtherwise(scalar, problems);
        return Optional.of(((TraineeName.Accepted) parsed).name().text());
    }
}
