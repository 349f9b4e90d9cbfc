package nl.bijeen.people.web;

import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Groups;
import nl.bijeen.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class GroupPagesTest {

    private static final String LIST = "/bureau/mensen/groepen";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Associations associations;

    private Staff staff;
    private Desktop desktop;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
    }

    @Test
    void a_group_is_made_filled_emptied_and_removed() throws Exception {
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);
        people.person(staff.association(), "Bram Smit", "bram@elders.example");

        var made = desktop.send(LIST + "/nieuw", "name", "Netwerk schulden", "about", "Vier keer per jaar");
        var address = made.location();
        var choice = desktop.open(address + "/toevoegen?zoek=gundogan");
        assertThat(choice.select("form[method=post] label").text()).isEqualTo("Zoë Gündoğan");
        assertThat(choice.select("form[method=post] .bijeen-choice").text()).contains("Directeur, Gemeente Kruinwijk");

        desktop.send(address + "/toevoegen", "persoon", zoe.token());
        assertThat(desktop.open(address).select("tbody tr th").text()).isEqualTo("Zoë Gündoğan");
        assertThat(desktop.open(address + "/toevoegen")
                        .select("form[method=post] label")
                        .text())
                .isEqualTo("Bram Smit");
        assertThat(desktop.open(LIST).select("tbody tr").text()).isEqualTo("Netwerk schulden 1 Vier keer per jaar");

        desktop.send(address + "/uithalen", "persoon", zoe.token());
        assertThat(desktop.open(address).select("tbody tr")).isEmpty();

        desktop.send(address + "/verwijderen");
        assertThat(desktop.open(LIST).select("tbody tr")).isEmpty();
    }

    @Test
    void adding_nobody_is_a_mistake_and_a_name_that_is_taken_too() throws Exception {
        people.person(staff.association(), "Bram Smit", "bram@elders.example");
        var network = people.group(staff.association(), "Netwerk schulden");

        var nobody = desktop.send(Addresses.group(network) + "/toevoegen", "zoek", "bram");
        assertThat(nobody.status()).isEqualTo(422);
        var page = nobody.page();
        assertThat(page.select(".bijeen-summary a").eachAttr("href")).containsExactly("#persoon");
        assertThat(page.select("#zoek").val()).isEqualTo("bram");

        var taken = desktop.send(LIST + "/nieuw", "name", "netwerk SCHULDEN");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().text()).contains("Er is al een groep met deze naam.");
        assertThat(desktop.send(LIST + "/nieuw").status()).isEqualTo(422);
    }

    @Test
    void a_persons_groups_are_chosen_on_their_own_page() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        var debts = people.group(staff.association(), "Netwerk schulden", zoe);
        var poverty = people.group(staff.association(), "Themagroep armoede");
        var choose = Addresses.person(zoe) + "/groepen";

        assertThat(desktop.open(choose).select("input[checked]").eachAttr("value"))
                .containsExactly(debts.token());
        desktop.send(choose, "groep", poverty.token());

        assertThat(members.lists(zoe)).containsExactly(poverty);
        assertThat(desktop.open(Addresses.person(zoe)).select("main").text()).contains("Groepen Themagroep armoede");
        desktop.send(choose);
        assertThat(members.lists(zoe)).isEmpty();
    }

    @Test
    void lists_ask_the_database_as_often_for_three_as_for_one() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        var bram = people.person(staff.association(), "Bram", "bram@kruinwijk.example");
        var carl = people.person(staff.association(), "Carl", "carl@kruinwijk.example");
        var network = people.group(staff.association(), "Netwerk schulden", zoe);
        var page = Addresses.group(network);
        var own = Addresses.person(zoe);
        var one = statements(LIST) + statements(page) + statements(page + "/toevoegen") + statements(own);

        people.group(staff.association(), "Tweede", zoe);
        people.group(staff.association(), "Derde", zoe);
        members.join(network, bram, STAFF);
        members.join(network, carl, STAFF);

        assertThat(statements(LIST) + statements(page) + statements(page + "/toevoegen") + statements(own))
                .isEqualTo(one);
    }

    @Test
    void a_reader_sees_groups_and_changes_nothing() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        var page = Addresses.group(people.group(staff.association(), "Netwerk schulden", zoe));
        staff = office.staff(associations.get(staff.association()), Role.READER);
        desktop = new Desktop(web, office, staff);

        assertThat(desktop.open(page).select("main form, main .utrecht-button")).isEmpty();
        assertThat(desktop.open(page).select("tbody tr").text()).isEqualTo("Zoë");
        assertThat(desktop.send(page + "/uithalen", "persoon", zoe.token()).status())
                .isEqualTo(403);
    }

    @Test
    void groups_of_another_association_are_not_there() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        var page = Addresses.group(people.group(staff.association(), "Netwerk schulden", zoe));
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
        var own = people.group(staff.association(), "Eigen groep");

        for (var path : new String[] {"", "/wijzigen", "/verwijderen", "/toevoegen"})
            assertThat(desktop.answer(page + path).status()).as(path).isEqualTo(404);
        assertThat(desktop.send(page + "/wijzigen", "name", "X").status()).isEqualTo(404);
        assertThat(desktop.send(page + "/verwijderen").status()).isEqualTo(404);
        assertThat(desktop.send(page + "/toevoegen", "persoon", zoe.token()).status())
                .isEqualTo(404);
        assertThat(desktop.send(page + "/uithalen", "persoon", zoe.token()).status())
                .isEqualTo(404);
        assertThat(desktop.send(Addresses.group(own) + "/toevoegen", "persoon", zoe.token())
                        .status())
                .isEqualTo(404);
        for (var path : new String[] {"/groepen", "/brieven", "/journaal"})
            assertThat(desktop.answer(Addresses.person(zoe) + path).status())
                    .as(path)
                    .isEqualTo(404);
        assertThat(desktop.send(Addresses.person(zoe) + "/groepen", "groep", own.token())
                        .status())
                .isEqualTo(404);
        assertThat(desktop.open(LIST).select("tbody tr").text()).startsWith("Eigen groep");
    }

    private int statements(String path) throws Exception {
        return Statements.of(() -> desktop.open(path));
    }
}
