package nl.bijeen.registration;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers that no booking and no registration has yet, each list from low to high. */
record Numbers(List<Long> bookings, List<Long> registrations) {

    /** Draws so many of each, with one statement. The desk is locked, so the numbers follow the order of arrival. */
    static Numbers of(JdbcClient db, int bookings, int registrations) {
        var numbers = new Numbers(new ArrayList<>(), new ArrayList<>());
        db.sql("""
                        select case when number <= :bookings then nextval('booking_id_seq') end,
                               case when number <= :registrations then nextval('registration_id_seq') end
                        from generate_series(1, greatest(:bookings, :registrations)) as number
                        """)
                .param("bookings", bookings)
                .param("registrations", registrations)
                .query(row -> {
                    if (numbers.bookings().size() < bookings) numbers.bookings().add(row.getLong(1));
                    if (numbers.registrations().size() < registrations)
                        numbers.registrations().add(row.getLong(2));
                });
        return numbers;
    }
}
