package twoears.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Likeness;
import twoears.core.league.Cup;
import twoears.core.league.Entry;
import twoears.core.league.Ranked;
import twoears.core.league.Results;
import twoears.core.league.Standing;
import twoears.core.league.TeamStanding;

/** Results in memory, by the rules that are promised of any. */
final class ResultsForTests implements Results {
    final Map<String, Sheet> sheets = new LinkedHashMap<>();
    final Map<String, Remark> remarks = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** What a board would be made of: what is whole, in an order of its own. */
    List<Entry> counting() {
        return sheets.values().stream().filter(s -> s.flaw().isEmpty()).map(Sheet::entry).sorted(Comparator.comparing(Entry::id)).toList();
    }

    @Override
    public List<Kept> keep(Cup cup, List<Sheet> more) {
        var kept = new ArrayList<Kept>();
        more.forEach(s -> kept.add(keep(s)));
        return kept;
    }

    private Kept keep(Sheet sheet) {
        String person = sheet.entry().person();
        if (!isFree(person, sheet.key())) {
            return Kept.IMPOSTOR;
        }
        Likeness.of(person).forEach(l -> keys.putIfAbsent(l, sheet.key()));
        Sheet known = sheets.get(sheet.entry().id());
        Kept what = known == null ? Kept.NEW : compared(known, sheet);
        if (what == Kept.NEW || what == Kept.LONGER) {
            sheets.put(sheet.entry().id(), sheet);
        }
        return what;
    }

    private static Kept compared(Sheet known, Sheet now) {
        int shared = Math.min(known.events().size(), now.events().size());
        if (!known.events().subList(0, shared).equals(now.events().subList(0, shared))) {
            return Kept.CONFLICT;
        } else if (known.events().size() != now.events().size()) {
            return known.events().size() < now.events().size() ? Kept.LONGER : Kept.SHORTER;
        }
        boolean isMended = known.flaw().isPresent() && now.flaw().isEmpty();
        return isMended ? Kept.LONGER : known.flaw().isEmpty() && now.flaw().isPresent() ? Kept.SHORTER : Kept.SAME;
    }

    @Override
    public boolean isFree(String person, String key) {
        return Likeness.of(person).stream().allMatch(l -> keys.getOrDefault(l, key).equals(key));
    }

    @Override
    public Optional<Sheet> sheet(String entry) {
        return Optional.ofNullable(sheets.get(entry));
    }

    @Override
    public List<Entry> entries(String cup, Optional<String> person) {
        return sheets.values().stream().map(Sheet::entry).filter(e -> e.cup().equals(cup)).filter(e -> person.isEmpty() || person.get().equals(e.person())).toList();
    }

    @Override
    public void keep(Remark remark) {
        Likeness.of(remark.by()).forEach(l -> keys.putIfAbsent(l, remark.key()));
        remarks.put(remark.id(), remark);
    }

    @Override
    public List<Remark> remarks(String entry) {
        return remarks.values().stream().filter(r -> r.entry().equals(entry)).toList();
    }

    @Override
    public void remove(String entry) {
        sheets.remove(entry);
    }

    @Override
    public List<Ranked<Standing>> people(Cup cup, Guidance bracket, boolean frozen, int from, int most) {
        return List.of();
    }

    @Override
    public List<Ranked<TeamStanding>> teams(Cup cup, Guidance bracket, boolean frozen, int from, int most) {
        return List.of();
    }

    @Override
    public int size(Cup cup, Guidance bracket, boolean frozen) {
        return sheets.size();
    }
}
