package nl.bijeen.demo;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.When;
import nl.bijeen.view.PublicUrl;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads through the demonstration, for who takes pictures of it. */
@Component
@Lazy
class Guide {

    private final Demonstration demonstration;
    private final House house;
    private final TestOffice office;
    private final PublicUrl site;
    private final JdbcClient db;
    private final Clock clock;

    Guide(Demonstration demonstration, House house, TestOffice office, PublicUrl site, JdbcClient db, Clock clock) {
        this.demonstration = demonstration;
        this.house = house;
        this.office = office;
        this.site = site;
        this.db = db;
        this.clock = clock;
    }

    void load() {
        demonstration.load(today(), it -> {});
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), When.ZONE);
    }

    /** At the desk of the association the demonstration is about. */
    Browser desk() {
        return desk(house.guide());
    }

    Browser desk(Staff staff) {
        return Browser.open(site.to(""), Screen.DESKTOP).as(office.cookie(staff));
    }

    /** The private address in a letter about something of the demonstration. */
    String linkIn(String path, String subject) {
        var letter = db.sql("""
                        select plain from letter
                        where association_id = ? and subject like ? and plain like ?
                        order by id limit 1
                        """)
                .params(house.guide().association().value(), subject + "%", "%" + path + "%")
                .query(String.class)
                .single();
        return letter.replaceAll("(?s).*(" + path + "[\\w-]+).*", "$1");
    }
}
