package nl.bijeen.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Tabs of a meeting that belong together, under one name.
 *
 * @param text the key of that name
 * @param tabs in order; at least one
 */
public record TabGroup(String text, List<OfficeTab> tabs) {

    /** So many are seen at a glance, also on a phone; a co-host seldom has more. */
    private static final int FEW = 6;

    /** Few tabs stand each by itself; many are brought together, in the order of the work. */
    public static List<TabGroup> of(List<OfficeTab> tabs) {
        if (tabs.size() <= FEW) return tabs.stream().map(TabGroup::alone).toList();
        return tabs.stream()
                .collect(groupingBy(it -> Objects.requireNonNull(it.group()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(it -> it.getValue().size() == 1
                        ? alone(it.getValue().getFirst())
                        : new TabGroup(it.getKey().text(), it.getValue()))
                .toList();
    }

    private static TabGroup alone(OfficeTab tab) {
        return new TabGroup(tab.text(), List.of(tab));
    }

    /** Whether it is more than one tab by itself. */
    public boolean several() {
        return tabs.size() > 1;
    }

    /** Where it leads: to its first tab. */
    public OfficeTab first() {
        return tabs.getFirst();
    }

    /** Whether the tab with this path is one of them. */
    public boolean holds(String path) {
        return tabs.stream().anyMatch(it -> it.path().equals(path));
    }
}
