package nl.bijeen.people.web;

import static nl.bijeen.people.Position.Role.DIRECTOR;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Person;
import nl.bijeen.people.Positions;
import nl.bijeen.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody who may only read is kept from, also by who knows the address of a form. */
@BijeenTest
class PeopleReaderTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Positions positions;

    private Association association;
    private Organisation kruinwijk;
    private Person zoe;

    @BeforeEach
    void somebodySomewhere() {
        association = office.association();
        kruinwijk = people.municipality(association.id(), "Gemeente Kruinwijk");
        zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
    }

    @Test
    void a_reader_is_shown_no_form() throws Exception {
        var reader = office.staff(association, Role.READER);
        for (var form : forms()) {
            web.perform(get(form).with(office.as(reader))).andExpect(status().isForbidden());
        }
    }

    @Test
    void an_editor_is_shown_each_of_them() throws Exception {
        var editor = office.staff(association, Role.EDITOR);
        for (var form : forms()) {
            web.perform(get(form).with(office.as(editor))).andExpect(status().isOk());
        }
    }

    private String[] forms() {
        var position = positions.of(zoe).getFirst().token();
        return new String[] {
            "/bureau/mensen/nieuw",
            Addresses.person(zoe) + "/wijzigen",
            Addresses.person(zoe) + "/functies/nieuw",
            Addresses.person(zoe) + "/functies/" + position,
            "/bureau/mensen/groepen/nieuw",
            "/bureau/mensen/organisaties/nieuw",
            Addresses.organisation(kruinwijk) + "/wijzigen",
            Addresses.organisation(kruinwijk) + "/lidmaatschap"
        };
    }
}
