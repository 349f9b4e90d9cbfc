package nl.bijeen.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijeen.view.OfficeTab.Group;
import org.junit.jupiter.api.Test;

class TabGroupTest {

    @Test
    void few_tabs_stand_each_by_itself() {
        var groups = TabGroup.of(IntStream.range(0, 6)
                .mapToObj(it -> tab(it < 3 ? Group.PAGE : Group.PEOPLE, "tab" + it))
                .toList());

        assertThat(groups).extracting(TabGroup::text).containsExactly("tab0", "tab1", "tab2", "tab3", "tab4", "tab5");
        assertThat(groups).noneMatch(TabGroup::several);
    }

    @Test
    void many_are_brought_together_in_the_order_of_the_work() {
        var groups = TabGroup.of(List.of(
                tab(Group.OVERVIEW, "overview"),
                tab(Group.PAGE, "announcement"),
                tab(Group.PEOPLE, "audience"),
                tab(Group.PAGE, "files"),
                tab(Group.RECORD, "journal"),
                tab(Group.PEOPLE, "participants"),
                tab(Group.RECORD, "letters")));

        assertThat(groups)
                .extracting(TabGroup::text)
                .containsExactly(
                        "overview", "view.office.group.page", "view.office.group.people", "view.office.group.record");
        assertThat(groups.get(1).first().path()).isEqualTo("announcement");
        assertThat(groups.get(1).holds("files")).isTrue();
        assertThat(groups.get(1).holds("journal")).isFalse();
    }

    private static OfficeTab tab(Group group, String name) {
        return new OfficeTab(group, 10, name, name);
    }
}
